/* Random statements of the area ints (seed 11, program 2) print what they do in DTrace. */
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
BEGIN { v0 = -034430273517; v1 = -0177u; v2 = -49096ull; v3 = 5; v4 = 0X8000010000000000; v5 = 14ul; v6 = -7266112541096251441L; v7 = 0Xb0l; v8 = 00; v9 = 65535ULL; v10 = 0X648fULL; v11 = -0X8000000000007ffful; v12 = -300LL; v13 = 0777777777777777777777ull; v14 = 8ul; v15 = '\x7f'; v16 = -'abc'; v17 = -0x3806b80c4904ff8au; v18 = 'a'; this->tv0 = -034430273517; this->tv1 = -0177u; this->tv2 = -49096ull; this->tv3 = 5; this->tv4 = 0X8000010000000000; this->tv5 = 14ul; self->sv4 = 0X8000010000000000; self->sv5 = 14ul; self->sv6 = -7266112541096251441L; self->sv7 = 0Xb0l; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", sizeof ((((this->tv5 & ((int16_t)(this->tv2 > self->sv5))) != 32768UL)))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%x", (this->tv0)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%o", (((unsigned int)(-(v8 ^ v15))))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace(((((v11 > this->tv1) & sizeof (v9)) - ((self->sv4 >> v6) / ((v6 <= v10) | 1))))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((this->tv5)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d", sizeof (((((uint16_t)v4) / ((v1 - 0327126442751356161766UL) | 1))))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(('\0')); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", sizeof ((((sizeof (unsigned short) << (-(v17 >> v6))) < sizeof ((+(v7 * this->tv1))))))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d", sizeof (((v10 >= v2)))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%o", ((010ull - v8))); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", (long)(((((v4 / (v3 | 1)) * (v9 == v3)) != 01U) & (sizeof (long long) % 0X41ul)))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", sizeof ((((uint8_t)sizeof (v6))))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%x", (long)((sizeof (int16_t) != ((long)((~32768U) <= this->tv3))))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%x", ((~2857272694))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%o", (((self->sv7 == 65) ? (v9 ? v17 : self->sv5) : (-self->sv7)))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", ((self->sv7 < v13))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%x", (long)((('\n' & v15) << (this->tv4 == v15)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", sizeof ((((((self->sv7 == v6) & (8L ^^ 0101l)) > (self->sv5 == ((long)64l))) << (!((0x80000000000000a2 != 2ll) * (v15 <= this->tv0))))))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%x", (long)(sizeof (int))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%o", (((unsigned char)this->tv0))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%u", ((v0 != 34342UL))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%o", (((long long)v18))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%x", (long)((((07ll | v18) + (v15 == v5)) / ((((int8_t)0200000U) * sizeof (this->tv4)) | 1)))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%x", ((1000000L & 0X100000000ULL))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%u", (this->tv4)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%o", (v10)); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", sizeof (((0X41l < (('a' >> v18) & v6))))); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%c", (char)(((((int32_t)64U) ? (+v7) : self->sv5) >> self->sv7))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%u", (((v6 - 0xf57e903cu) ^^ (self->sv6 >> self->sv7)))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", ((-('a' & this->tv3)))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%x", (long)(v10)); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%u", (((v6 + v4) ? sizeof (this->tv1) : (!'\0')))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%x", (((7UL | v2) - (this->tv0 > self->sv4)))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%x", (long)(0X7fffffffull)); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%d", ((v0 ^ ((01000000000000000077162 != 128) == (v18 * this->tv1))))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", (('abc' % (v11 | 1)))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", (long)((v14 >> 128))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace((sizeof (char))); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%u", ((((329840555442 << (self->sv7 != self->sv4)) ^ 015) % (((self->sv7 >= this->tv3) ? ((signed char)v15) : (v10 | this->tv1)) / (v18 | 1))))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%u", ((-(((+1098415059l) ^ (self->sv4 << v3)) % (((220473391035335132ll | this->tv1) != (65535u << self->sv7)) | 1))))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%u", ((128ll ? ((uint64_t)((char)((int16_t)4294967295))) : (((+0x7164a6528a7cefc1) && (v12 <= v6)) || ((v1 ^ v18) / (6242u <= this->tv4)))))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace(((-this->tv4))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%o", (sizeof ((0x40LL >= (v14 % (v15 | 1)))))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%o", (((((33ull ? v3 : v12) ? (self->sv7 & 0x12a05f200LL) : (0X5l << v8)) <= ((v3 / (this->tv4 | 1)) ? (03641100ll & 42015u) : this->tv5)) < (((0100000ull | v12) >= self->sv7) * ((int8_t)(this->tv0 - this->tv0)))))); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d", sizeof (((v5 * 1l)))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%u", (((v4 ^^ v3) / ((this->tv1 >> v16) | 1)))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%x", (long)(((01ll ^ 'a') + (v15 > this->tv5)))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", sizeof (((v4 ^ 0x100000000UL)))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%o", (((int32_t)(v18 == v10)))); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%d", (long)((7161277420351762229ll >> 957566431563L))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%d", sizeof (((sizeof (v14) ^^ (this->tv1 < 64))))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%x", (long)(((this->tv1 << v1) % ((4294967296u ? 0X21ul : this->tv0) | 1)))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%o", ((0x9bull ? v15 : v3))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%x", (long)(((uint16_t)v2))); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", ((0X1ful ^^ 'ab'))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { trace((sizeof (int64_t))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%x", ((v13 * (!(1000000LL > 129u))))); }
BEGIN { printf("\n=57=\n"); }
BEGIN { trace((((uint16_t)v4))); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d", (long)(('Z' >= v17))); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%d", ((984110330806ll * (0400ul * v17)))); }
BEGIN { exit(0); }
