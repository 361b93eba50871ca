/* Random statements of the area ints (seed 11, program 6) print what they do in DTrace. */
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
BEGIN { v0 = -2ll; v1 = -'abc'; v2 = 0X8ull; v3 = 0100; v4 = -0xffffl; v5 = -674445085733; v6 = -0x80000000000000e8; v7 = 31; v8 = -0Xe; v9 = 0X5180d802L; v10 = 256ull; v11 = 4294967295ul; v12 = 100u; v13 = 0xaull; v14 = -1050765237026492330l; v15 = -3; v16 = -2147483647; v17 = -5U; v18 = -0; this->tv0 = -2ll; this->tv1 = -'abc'; this->tv2 = 0X8ull; this->tv3 = 0100; this->tv4 = -0xffffl; this->tv5 = -674445085733; self->sv4 = -0xffffl; self->sv5 = -674445085733; self->sv6 = -0x80000000000000e8; self->sv7 = 31; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%x", ((v15 / sizeof (uint16_t)))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%c", (char)((sizeof (unsigned short) > ((unsigned char)(v18 - v15))))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%c", (char)((v2 ? (0x7U + 52159L) : v11))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", (((v13 ? this->tv2 : 0X8000000000000003) << ((int32_t)0x8000000000000002ll)))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%u", (((v8 || (v11 == v10)) && (((int32_t)v3) - (v2 * v4))))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%o", ((this->tv5 > v1))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%c", (char)(((((self->sv6 - v11) ^ (v9 >> this->tv5)) != (+sizeof (int64_t))) ? this->tv3 : ((+(0201l ? 32768UL : v7)) & ((short)(32L < v10)))))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", ((+(v4 ^ v11)))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d", sizeof ((((((v14 & v8) < ((int32_t)v10)) * v3) / ((v12 << (-(this->tv3 - 0x7fffffffU))) | 1))))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%c", (char)((((short)v1) >> this->tv5))); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%o", (((((self->sv6 != this->tv0) / (v2 >> 734852960720536613l)) >= ((int8_t)(v15 <= this->tv3))) != ((int16_t)((v17 & self->sv7) & (self->sv4 % (v1 | 1))))))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", (long)(this->tv0)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%c", (char)(sizeof (short))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%x", (long)(((((int64_t)0X3LL) & v7) << ((0xffffffffLL + 32u) != (v13 + v15))))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", sizeof (((~(010l % (v5 | 1)))))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%o", (((unsigned long)((+v4) / ((this->tv3 <= 8) ^ ((char)0X800000000000000du)))))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", ((('\0' % 33UL) <= ((long)self->sv5)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace((((int16_t)this->tv4))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", sizeof (((((v17 & this->tv4) << (~v4)) * v12)))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", (long)((v5 - (4154944292ul ^^ 65U)))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%o", (((sizeof (0x7ffffffffffffffful) * (v6 == v17)) || ((unsigned short)(077777 * v0))))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%c", (char)(sizeof (unsigned char))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", (((-sizeof ((this->tv3 < this->tv1))) + ((unsigned long)(!(3714202366094120288 >> 040000000000LL)))))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%u", (((((+this->tv2) % ((v8 >= 0x0ul) | 1)) + (!(!31ULL))) + sizeof ((this->tv1 + (~this->tv2)))))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%x", (long)(32767ull)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d", sizeof (((v13 > ((v6 << v18) * (~v12)))))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%c", (char)((v6 <= 1013632995017ul))); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", (this->tv4)); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%x", (long)((sizeof (long long) | (((this->tv0 >= 7l) <= ((uint64_t)v6)) % (sizeof (unsigned long) | 1))))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", (long)(((uint16_t)v2))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%u", ((sizeof (uint64_t) / (v15 | 1)))); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace((((~2147483647) | ((v15 ^ this->tv5) / ((+v1) | 1))))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%c", (char)((((char)((short)v16)) ? (((v9 || v11) * self->sv6) ? ((int64_t)(self->sv4 % (v17 | 1))) : (sizeof (long long) - ((char)self->sv6))) : (((self->sv6 != 5L) <= ((unsigned char)v8)) % (((32768 / (v13 | 1)) && ((int8_t)129l)) | 1))))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%x", ((~(((this->tv3 != v8) < (!v17)) % (sizeof ((v12 - v1)) | 1))))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%x", (long)((self->sv5 / (v7 | 1)))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace((((((v13 & v7) << ((signed char)v3)) & (v13 | (this->tv4 ^ '\377'))) >> (+v13)))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", (long)((self->sv6 ^ 07470517006414L))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", (long)(((v1 << this->tv1) % (037 ^ 256u)))); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%d", ((v1 << v15))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", (long)((0l & ((self->sv5 << 9223372036854775807ull) + (self->sv7 & v7))))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%x", (long)(020000000000ll)); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", sizeof ((((int8_t)(this->tv0 >> v8))))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", ((v12 << v11))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%x", ((-256L))); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%x", (long)((((long)sizeof ((4294967295ULL / (v9 | 1)))) & (-(sizeof (long) <= ((long long)this->tv5)))))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace(((((7U < v12) || (0177777l + v0)) || ((01722L | self->sv6) ^^ (-v7))))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", ((~('a' != 2ll)))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", sizeof ((((v2 < v17) ? (0x254c1ad55dc8e6a8 != 3LL) : ('\n' ? v10 : 'Z'))))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%x", (long)((sizeof (int8_t) ? 0X0L : (v4 << (!(129U % (v11 | 1))))))); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%u", ((this->tv5 << v3))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%d", sizeof (((('abc' && this->tv0) >= (~v18))))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%x", (((unsigned char)v5))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%d", (((long long)0164u))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%u", (sizeof (v2))); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%x", ((-(this->tv1 == v5)))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { trace((sizeof (self->sv7))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", sizeof ((((~v11) != this->tv2)))); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d", sizeof ((((~010) >= (v2 ^ v6))))); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%x", ((65535UL == ((32767 | this->tv2) >> sizeof (long))))); }
BEGIN { printf("\n=59=\n"); }
BEGIN { trace((v13)); }
BEGIN { exit(0); }
