/* Random statements of the area ints (seed 11, program 7) print what they do in DTrace. */
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
BEGIN { v0 = -1071752354379; v1 = 0Xfbf09a656bull; v2 = -0x19e873ecbebfcf5fl; v3 = -9223372036854775807ll; v4 = -0xebf91320cbLL; v5 = -255; v6 = 33UL; v7 = 077; v8 = -559743580733ULL; v9 = -0XffffffffULL; v10 = -0x80; v11 = 0XffffU; v12 = -'\n'; v13 = 1085878577ULL; v14 = -020000000000ull; v15 = -0x7fff; v16 = -4063134098573745692ul; v17 = 0X3l; v18 = -172ull; this->tv0 = -1071752354379; this->tv1 = 0Xfbf09a656bull; this->tv2 = -0x19e873ecbebfcf5fl; this->tv3 = -9223372036854775807ll; this->tv4 = -0xebf91320cbLL; this->tv5 = -255; self->sv4 = -0xebf91320cbLL; self->sv5 = -255; self->sv6 = 33UL; self->sv7 = 077; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", (long)((0100U ? v4 : this->tv5))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%x", (long)((05ul >= v15))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", (long)((v12 < (((-v1) || ((int16_t)v2)) | v7)))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace((4294967295)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", (long)(self->sv5)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%x", ((((signed char)v0) * (2147483648LL & 255LL)))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d", ((((int)v1) - (v12 % (self->sv6 | 1))))); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(((+sizeof (int)))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%c", (char)(((0x20LL < 256) ^ (this->tv0 >= '\x7f')))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%o", (v0)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%x", (((+this->tv5) == (!this->tv0)))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(((v9 != v1))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", (sizeof (((15l >= v17) >> (-v15))))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d", (((+v6) / (v7 | 1)))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%o", ((((v7 + v2) & (v10 && self->sv5)) * (-0xe75edb24ULL)))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", sizeof ((v8))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", (((v14 * self->sv4) / (0400ll | 1)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", (long)((v12 + v6))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", sizeof ((sizeof (int)))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%o", (1000000u)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%c", (char)((((5LL == this->tv2) ? (v16 | 0527532027303452072352ll) : this->tv0) ^ ((v5 < v2) + (v13 ? v17 : this->tv2))))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%c", (char)(((+(v5 >= ((unsigned long)this->tv1))) | (((v12 != 32U) || (self->sv4 << v6)) != (!(self->sv7 <= 0X8000000000000081u)))))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace((((signed char)((long long)(this->tv1 && 0X2U))))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace((((long)sizeof (0x12U)))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%o", (((int)129ul))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(((((int)((unsigned long)(+'Z'))) >= (-v7)))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", (self->sv5)); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%u", (((this->tv4 ^ this->tv4) < (+this->tv0)))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%u", ((('\n' >= v10) != (this->tv1 % (v18 | 1))))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%c", (char)((0X80000000 ^ v18))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%c", (char)((03ll < 134ull))); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%x", (((+(2147483648l <= v4)) && (!(this->tv3 ^^ 'ab'))))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%d", sizeof (((this->tv4 ? ((v2 << v17) ^^ (v15 != 0x15a02a2e41a34f36)) : ((self->sv7 ? v7 : 0X8ul) >> (63ll != this->tv0)))))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%x", (((uint32_t)17564006369l))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%u", (65535u)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%u", ((((v18 + self->sv4) & ((unsigned short)0x5220c13ULL)) ^ ((unsigned long long)(v1 || v3))))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", (long)((+((!(v6 ^ 0x570f78aa45335cf7)) == ((uint64_t)((uint64_t)v15)))))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(((self->sv5 && this->tv1))); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", (long)((v1 | 0X81UL))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", (this->tv2)); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%c", (char)(((((long long)v17) + ((v7 >= v16) * (v9 <= v15))) != (((unsigned long)(this->tv0 >= 0X2812ul)) / (('a' << (v13 == this->tv1)) | 1))))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%x", ((223LL ? this->tv3 : v11))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", sizeof (((((int)((short)(this->tv4 && v8))) & (((!0X74dc9bd3e8649b26l) << (015 + 0x800000000000001full)) / (0100ull != (03L ^ this->tv4))))))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", ((-(('\0' | v12) - 0)))); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d", (((!v1) > (50613ll || v12)))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", sizeof (((!01000000000000000000005u)))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%o", (v17)); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%c", (char)((v13 - this->tv4))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%d", sizeof (((!((uint8_t)v3))))); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%x", (long)((v1 ? this->tv4 : v5))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { trace((('\n' * 1U))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%o", (((v17 != ((!v11) && (0X7ful - self->sv6))) ? 036417ull : ((+(100ul + v10)) << sizeof ((7ull * 65ULL)))))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace((((((int32_t)v7) << ((04410236243776ll != this->tv1) * (32767 ? v3 : v14))) & (-((v12 | v14) != this->tv0))))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", sizeof ((sizeof (1LL)))); }
BEGIN { printf("\n=54=\n"); }
BEGIN { trace(((this->tv2 / ((+((v15 * v11) ? ((int)v12) : (this->tv1 >= self->sv4))) | 1)))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", (long)((v0 > ((v14 >> v14) << (v16 >= 63ll))))); }
BEGIN { printf("\n=56=\n"); }
BEGIN { trace((((sizeof (this->tv4) ^^ ((uint64_t)(~v4))) | ((unsigned char)(v15 & sizeof (long)))))); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d", sizeof ((((!this->tv3) <= (+((50493085625L > 0454) + (self->sv5 & self->sv5))))))); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%o", ((((((int64_t)this->tv1) >> (3 % (0xfUL | 1))) ^ ((v10 >= 4294967295ul) ^^ (100UL < self->sv7))) != (!(+(v16 ^^ 0Xf4240ULL)))))); }
BEGIN { exit(0); }
