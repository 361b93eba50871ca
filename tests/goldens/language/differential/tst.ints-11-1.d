/* Random statements of the area ints (seed 11, program 1) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
char v0;
signed char v1;
unsigned char v2;
short v3;
unsigned short v4;
int v5;
unsigned int v6;
long v7;
unsigned long v8;
long long v9;
unsigned long long v10;
int8_t v11;
uint8_t v12;
int16_t v13;
uint16_t v14;
int32_t v15;
uint32_t v16;
int64_t v17;
uint64_t v18;
this char tv0;
this signed char tv1;
this unsigned char tv2;
this short tv3;
this unsigned short tv4;
this int tv5;
self unsigned short sv4;
self int sv5;
self unsigned int sv6;
self long sv7;
BEGIN { v0 = -'abc'; v1 = -63u; v2 = 0x5ull; v3 = -045201371000ULL; v4 = -0Xfffde5f799ul; v5 = -7412463092962301979ull; v6 = 037777777777U; v7 = -0ul; v8 = 'a'; v9 = -4294967295UL; v10 = 0X12a05f200l; v11 = -0x10000000000; v12 = 0x41ull; v13 = -2; v14 = 'abc'; v15 = -65ul; v16 = -129ul; v17 = -0x10000000000UL; v18 = 0X21ULL; this->tv0 = -'abc'; this->tv1 = -63u; this->tv2 = 0x5ull; this->tv3 = -045201371000ULL; this->tv4 = -0Xfffde5f799ul; this->tv5 = -7412463092962301979ull; self->sv4 = -0Xfffde5f799ul; self->sv5 = -7412463092962301979ull; self->sv6 = 037777777777U; self->sv7 = -0ul; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%c", (char)((((2l >> v6) >= 9223372036854775807L) ? ((v1 - v14) || ((unsigned int)0xf546a23e7187a2aULL)) : (v1 << (+0Xa2169c19ULL))))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", sizeof (((2147483648UL >= '\x7f')))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", ((v5 ? (v15 + v5) : v2))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%x", (long)(((this->tv5 >= this->tv3) ? sizeof (v9) : (v8 | this->tv3)))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%u", ((+(~4294967296L)))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%x", (long)(((~011577L) % ((v18 ? v13 : this->tv2) | 1)))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%u", (('Z' || 0xc))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%x", (((uint64_t)((this->tv2 * (v12 < 2664383502966543810)) << ((v6 / (0Xffffffffull | 1)) & self->sv7))))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%x", (sizeof (256ull))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace((v2)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%u", (((v9 > v11) + 0200UL))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", (long)((((char)v1) << ((int32_t)self->sv4)))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%c", (char)(this->tv5)); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace((sizeof (0x73ULL))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", (long)((-(245L << this->tv4)))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%u", (((long)sizeof (long long)))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%u", ((((v3 <= 0X40) / ((0Xffff >> self->sv6) | 1)) <= ((v7 <= 01000000000000000000002ULL) || 0x10000000000)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace((this->tv1)); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", ((!v10))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace((((~v14) & (self->sv7 * v15)))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%o", (v17)); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace((v10)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%o", (((v4 ? v2 : v14) & ((long)this->tv5)))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%o", ((v1 != 3LL))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%o", (self->sv5)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%o", ((+((unsigned char)0Xd4af190a32ul)))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%x", (long)('abc')); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%x", ((((-v4) < sizeof (v4)) % (sizeof (unsigned int) | 1)))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace((sizeof ((((this->tv3 - v17) << (0x12cl ^^ v8)) ? self->sv5 : (~(369922792UL == 600021567)))))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%x", (long)((this->tv3 >> (((short)(v14 % (0313ull | 1))) + (~(5l >> v10)))))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace((v7)); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d", (((int32_t)(v18 < v3)))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%d", (long)(((((+0153206) & ((uint16_t)v18)) | (!(self->sv6 && this->tv3))) - (+(((int16_t)0X10000ll) % ((0xffffffffULL >= 01000000000000000000002) | 1)))))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace((((self->sv4 && (v8 ? 'Z' : v9)) <= ((v1 % (v14 | 1)) > (v2 % (v4 | 1)))))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%u", ((((int)self->sv4) | (~this->tv3)))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", (((+8L) | ((int8_t)0x8000l)))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", sizeof ((((!(v17 / ((v5 + v1) | 1))) ? (this->tv3 > this->tv3) : (-((!this->tv5) || (v8 * v7))))))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%x", ((v4 > sizeof ((self->sv7 | v17))))); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%d", sizeof (((!100ll)))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", sizeof (((v8 < (0X7UL || 9223372036854775807u))))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", sizeof ((((int64_t)(v1 < 0x1fu))))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", ((self->sv5 >= v15))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%x", (((uint16_t)(sizeof (v4) - sizeof (0x12a05f200LL))))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%x", (7)); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%o", (((!(32767ULL % (v10 / (65535U | 1)))) ^ ((!(this->tv4 == this->tv0)) * sizeof (int16_t))))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", (long)((0200000ull | 0x12a05f200ul))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", sizeof (((this->tv0 >> ((short)0X10000))))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%x", (long)(((((unsigned long long)((int32_t)32767ll)) >= v15) / ((((char)(+v7)) ^ v8) | 1)))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%u", (((~(~(v6 == self->sv7))) / (sizeof (int) | 1)))); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%x", (((((2147483647U < v17) >= v5) % (((unsigned short)0Xf344b8eaf4ca4beal) | 1)) / (((unsigned long)(((uint32_t)v5) / v13)) | 1)))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%u", ((sizeof (int) << (self->sv5 == v3)))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%c", (char)((((this->tv1 >= this->tv4) != v18) ? (!(-v5)) : v3))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%x", ((((!v18) * (v10 ? 01000000000000000000454u : 1099511627776u)) <= (((long)v9) ? (209641560589LL && 0X41) : ((uint64_t)v15))))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%u", (0x12c)); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", sizeof (((+((sizeof (int32_t) & (4294967296ull ^^ this->tv4)) | (sizeof (this->tv2) % ((0X1f <= 0Xdcf7d1428c0b2b73ULL) | 1))))))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%u", (((((char)(self->sv4 >> v8)) >> this->tv4) | (((uint8_t)(~v2)) != ((v18 << v7) ? sizeof (uint64_t) : (01000000000000000000100ull - v5)))))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { trace(((65536L >> this->tv1))); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d", (long)(this->tv0)); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d", sizeof (((((unsigned int)(((int8_t)this->tv3) <= (self->sv6 ^^ self->sv5))) ^ (+(v15 < (1315627380U != 0x8000000000008000ULL))))))); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%d", sizeof (((0x80000000ffffffffLL ^ this->tv3)))); }
BEGIN { exit(0); }
