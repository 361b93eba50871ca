/* Random statements of the area ints (seed 11, program 0) print what they do in DTrace. */
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
BEGIN { v0 = 2147483647; v1 = 4294967295ull; v2 = 03; v3 = 01000000004355731101450L; v4 = -01000000000000000000454; v5 = -0Xeu; v6 = 5; v7 = 2147483648; v8 = -253ul; v9 = -32767u; v10 = -0xf4240; v11 = 13; v12 = -0X7f; v13 = 01000000000000000000005u; v14 = 0x7fff; v15 = -0x800000007fffffffL; v16 = -0x10000000000; v17 = 522097012672ULL; v18 = -8ULL; this->tv0 = 2147483647; this->tv1 = 4294967295ull; this->tv2 = 03; this->tv3 = 01000000004355731101450L; this->tv4 = -01000000000000000000454; this->tv5 = -0Xeu; self->sv4 = -01000000000000000000454; self->sv5 = -0Xeu; self->sv6 = 5; self->sv7 = 2147483648; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%x", (long)(((v18 >> v16) << (32768 ? v11 : 1)))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", (long)(516138085ul)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%x", (long)((256UL <= 0x5L))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%o", ((~(+8UL)))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((v2)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%c", (char)((((!((unsigned long)0X80L)) - ((050025LL / (v5 | 1)) ? (0xffffffffU >= 432030279l) : (041U & v0))) << (((~v6) ^ this->tv1) >= (v7 ? (this->tv0 ^^ this->tv3) : (65536L + v2)))))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%c", (char)((!self->sv5))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%u", ((~(v1 > self->sv4)))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%x", (long)((v10 > v5))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%x", (sizeof ((255u % (v2 | 1))))); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%c", (char)((((v8 >> v16) == v9) >= (+('Z' < 0X81u))))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", (long)((+v15))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%o", (((int)(v0 & (v8 < (this->tv5 & 1)))))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%o", (((4294967295ul % this->tv0) != ((int32_t)v13)))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", sizeof ((((long long)((uint8_t)sizeof (v16)))))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%x", (((short)(sizeof (unsigned char) << ((uint8_t)(-v5)))))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", sizeof (((this->tv1 > v8)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace(((v15 + self->sv5))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%c", (char)((+v9))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", sizeof (((this->tv0 + v8)))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%x", (long)((sizeof (unsigned long) <= ((unsigned char)(07 - v16))))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d", (((v6 * 255) % ((0X3f % (0454ULL | 1)) | 1)))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%u", (((-(!v13)) == (this->tv5 >= sizeof (int64_t))))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%x", ((((+(v18 && v3)) + ((v14 != v15) ^^ (v0 != 0X3218f6e3ff042b3eUL))) != (((v17 > 1099511627776ull) / (v17 | 1)) & ((v13 || this->tv0) | 9223372036854775807ULL))))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%x", ((((v2 - this->tv1) >> (!63ul)) * (!((long long)this->tv0))))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d", (long)((v1 ^^ (((unsigned short)v5) != ((int8_t)v1))))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%o", ((((-(01000000000000000000041l == 39550L)) >> v14) * (((self->sv4 * 0x8fedc9419bULL) != (this->tv1 < v10)) ^ ((7l != 0xffff) ? (v7 % v12) : (self->sv6 & v3)))))); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%u", ((0X8000000000000080ull <= v14))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace(((0x800000000000000cLL > ((-(-0201)) & ((signed char)sizeof (0X8000L)))))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%x", (long)((sizeof (unsigned int) <= ((sizeof (int8_t) >= (v13 == 0x3fL)) && (((int)self->sv4) - ((long)this->tv4)))))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%d", sizeof (((!sizeof (signed char))))); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%x", (long)((v15 ^ 0X7l))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%o", (06313341006U)); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%x", (sizeof (unsigned char))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%x", (((unsigned int)v16))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%o", (1000000u)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(((((this->tv1 ? this->tv0 : self->sv5) - sizeof (0200000u)) > 26ul))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%u", ((((self->sv7 | 32ULL) != (v8 / v2)) != ((3L > 0x5ULL) % ((+49L) | 1))))); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%o", (((signed char)(63U + v17)))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%x", ((((long)9223372036854775807LL) | 1099511627776LL))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%u", (this->tv4)); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%c", (char)(65535UL)); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace((((((unsigned long long)463182239286) ? ((char)v9) : v4) | (sizeof (v15) / (+this->tv1))))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%x", (long)((!self->sv7))); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%o", (this->tv4)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%c", (char)(((0X7fff * v15) << self->sv5))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%o", ((((self->sv6 < this->tv1) > sizeof (unsigned int)) ^^ ((v7 <= self->sv6) == (v9 + v2))))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%x", (long)(v10)); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%o", (9223372036854775807u)); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%c", (char)(((uint32_t)self->sv7))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%d", (long)((v2 + this->tv2))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%u", (this->tv3)); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace((self->sv6)); }
BEGIN { printf("\n=53=\n"); }
BEGIN { trace(((((int)(+self->sv5)) >= self->sv7))); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%u", ((v8 ? v7 : 'ab'))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", sizeof ((v10))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", ((0x41u & v8))); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%x", (long)((7003145061078875857ull * 8876095096542455782))); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d", (long)(255L)); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%d", (long)((v3 << v16))); }
BEGIN { exit(0); }
