/* Random statements of the area ints (seed 11, program 4) print what they do in DTrace. */
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
BEGIN { v0 = 02L; v1 = -1979398525ULL; v2 = 31291u; v3 = 2308877665; v4 = -206; v5 = -0x10000000000u; v6 = 255; v7 = -129u; v8 = 206L; v9 = 0x10000000000l; v10 = 'ab'; v11 = 64LL; v12 = -0201L; v13 = -19l; v14 = 7ULL; v15 = -138; v16 = -129; v17 = 65535ull; v18 = -020000000000000; this->tv0 = 02L; this->tv1 = -1979398525ULL; this->tv2 = 31291u; this->tv3 = 2308877665; this->tv4 = -206; this->tv5 = -0x10000000000u; self->sv4 = -206; self->sv5 = -0x10000000000u; self->sv6 = 255; self->sv7 = -129u; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%u", (((this->tv4 % (self->sv6 | 1)) << v16))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%c", (char)((this->tv0 >> v11))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", sizeof ((sizeof (long long)))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", sizeof ((this->tv3))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", (long)(((this->tv4 <= this->tv2) < sizeof (v18)))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%x", (((~020000000000ll) != ((unsigned long)sizeof (int8_t))))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(((!v12))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%c", (char)(((!0x7125UL) / ((!v14) | 1)))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d", (long)((this->tv1 & ((self->sv7 > v3) == (+255ul))))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%x", (long)(((((9223372036854775807u ^ v1) <= (-self->sv7)) || ((-300) & (v7 << self->sv6))) / ((short)((v12 != v0) + (this->tv5 ? v7 : v11)))))); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%o", (0xc1u)); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace((this->tv5)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", (((01000000000000000000200LL >= 64UL) - (v10 * 0X3f37cf1ad649b62e)))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%u", (((+((v3 + v8) == (this->tv3 << v1))) + this->tv5))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", (sizeof (unsigned long))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%u", ((~(v18 ? v12 : v13)))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", (long)(((~0211ll) < (+v5)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", sizeof ((((self->sv6 == 'Z') & (v18 | 0))))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%x", ((v8 << this->tv3))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", (long)(((((int64_t)self->sv7) > (self->sv7 - v4)) ^ ((this->tv3 % (v14 | 1)) * (v11 << self->sv6))))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", sizeof ((((v13 >> v8) >= v2)))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%o", ((sizeof (uint64_t) / this->tv4))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%x", ((((sizeof (int16_t) & (0x40l - v5)) || sizeof (v4)) >= ((sizeof (int32_t) << (v6 != v2)) <= ((v5 + v3) * (v11 / (v16 | 1))))))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d", (long)((((unsigned short)self->sv6) != this->tv1))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace((0X8000000000000005UL)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%o", (((sizeof (uint32_t) && v5) <= v18))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%o", (this->tv2)); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", (long)((this->tv3 >= (v3 | this->tv5)))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace((this->tv2)); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", (sizeof (long))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%c", (char)((((v11 <= (63ll * v15)) ^ ((self->sv6 >= 0X40u) % ((v4 / (0X10000u | 1)) | 1))) << ((((int64_t)0X20) % (v14 | 1)) >= this->tv3)))); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%x", (long)((!v13))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%u", (((v6 ? (v1 < v18) : v11) <= sizeof (sizeof (long long))))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%u", ((sizeof (v6) | (~v7)))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%x", ((self->sv6 || ((12 % (v18 | 1)) + (v3 | 'ab'))))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%c", (char)(((~(v11 > 'abc')) ^ ((v13 < 32767L) % (this->tv4 != 0X3ul))))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", sizeof ((((!v9) < (~65535u))))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", (0X800000007fffffff)); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace((((((short)(v3 ? 0XffffU : v4)) * ((-v8) <= (!0x50e98053l))) >= ((~v15) / ((self->sv6 * (~self->sv7)) | 1))))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%c", (char)(((42514ull + ((uint8_t)(0x3f ? v9 : this->tv5))) & (0Xff - v16)))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", (long)(((v13 == v17) - (0177 && 127u)))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", sizeof ((((1000000ll ? v2 : this->tv1) % ((int16_t)v1))))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", (((18781L + this->tv3) || (self->sv5 % (9223372036854775807ul | 1))))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace(((((v1 || v2) + (2 && v5)) % (((!v17) - (0xffffffff - v18)) | 1)))); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace((((uint64_t)v0))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%o", (v16)); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%x", (long)((self->sv4 >> self->sv5))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", sizeof (((v7 * 07260427110536607215u)))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%d", (long)((+v2))); }
BEGIN { printf("\n=49=\n"); }
BEGIN { trace((((unsigned long long)v10))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%x", (sizeof (((int64_t)v16)))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%c", (char)(((-((uint16_t)010571457242432)) + ((v0 % v10) < v15)))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%d", (long)(v4)); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", sizeof ((((long long)0x2a91l)))); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%o", (((this->tv5 * 04ull) | (self->sv7 != v13)))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", ((!(~((v1 ? v18 : 8ll) - (!v3)))))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%x", (sizeof ((((!v14) < (v13 == 0x8000000000000005ll)) || ((v5 == self->sv6) + v0))))); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%x", (((long long)(!((signed char)this->tv0))))); }
BEGIN { printf("\n=58=\n"); }
BEGIN { trace((((v9 != (this->tv0 ^ v11)) && ((-self->sv4) ? (v17 % (65l | 1)) : ((int16_t)self->sv7))))); }
BEGIN { printf("\n=59=\n"); }
BEGIN { trace((((~0x800000fd7a924e6f) >> ((v16 ? v3 : v6) >= (0Xf4240L % (5LL | 1)))))); }
BEGIN { exit(0); }
