/* Random statements of the area inlines (seed 11, program 0) print what they do in DTrace. */
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
string s;
struct in { int m0; };
BEGIN { v0 = -0LL; v1 = -0x7fffffffu; v2 = -129; v3 = 1099511627776u; v4 = -0X3fl; v5 = -'\377'; v6 = 5LL; v7 = 0114LL; v8 = 2147483648; v9 = 'ab'; v10 = -100l; v11 = -'ab'; v12 = 0X0; v13 = 63U; v14 = 0X10000LL; v15 = 040000000000ll; v16 = -0200ll; v17 = 035270U; v18 = '\n'; s = "some text"; }
BEGIN { printf("\n=0=\n"); }
inline long a1 = (v4 < v1);
inline short b1 = 4649072043092739242;
BEGIN { printf("%d", -b1); }
BEGIN { printf("\n=1=\n"); }
BEGIN /(0x100000000ll >= v18)/ { }
BEGIN { printf("\n=2=\n"); }
struct out3 { int16_t m0; string t; };
translator struct out3 < uint64_t p > { m0 = ((int8_t)(65536 - 0160752ULL)); t = probename; };
BEGIN { printf("%d", sizeof ((xlate <struct out3> (v12)).t)); }
BEGIN { printf("\n=3=\n"); }
BEGIN { this->x = 'ab'; }
BEGIN { printf("\n=4=\n"); }
BEGIN /(v2 | 0x7)/ { }
BEGIN { printf("\n=5=\n"); }
inline int k6 = sizeof (int);
BEGIN { printf("%d", k6); }
BEGIN { printf("\n=6=\n"); }
inline int64_t a7 = v18;
inline uint16_t b7 = (sizeof (char) >> (v15 != v9));
BEGIN { printf("%x", b7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { this->x = (!v8); }
BEGIN { printf("\n=8=\n"); }
inline unsigned int a9 = (+0177777);
inline unsigned long b9 = ((3 != v10) / ((a9 ^ a9) | 1));
BEGIN { printf("%d", sizeof (b9)); }
BEGIN { printf("\n=9=\n"); }
dtrace:::BEGIN { }
BEGIN { printf("\n=10=\n"); }
BEGIN, BEGIN { trace(1); }
BEGIN { printf("\n=11=\n"); }
struct out13 { int64_t m0; uint8_t m1; string t; };
translator struct out13 < char p > { m0 = (!v0); m1 = v1; t = strjoin(s, "x"); };
BEGIN { printf("%d", (xlate <struct out13 *> ((v18 % (1ll | 1))))->m0 + 1); }
BEGIN { printf("\n=12=\n"); }
struct out14 { int m0; int8_t m1; string t; };
translator struct out14 < unsigned long p > { m0 = ((v11 ? v7 : 244) >> (v8 >> v16)); m1 = (-(v1 * v11)); t = strjoin(s, "x"); };
BEGIN { printf("%d", sizeof ((xlate <struct out14> (((char)v6))).m1)); }
BEGIN { printf("\n=13=\n"); }
inline int f15[int x, uint16_t y, int8_t z] = (x - (sizeof (int16_t) < (z < (4179671715ll << z))));
BEGIN { printf("%d", -f15[01000000006040222413526, (v14 >> v7), (-0X180da0c0L)]); }
BEGIN { printf("\n=14=\n"); }
struct out16 { unsigned char m0; int64_t m1; string t; };
translator struct out16 < short p > { m0 = ((v4 == 0X73452545d1l) == (v4 & v4)); m1 = ((int8_t)p); t = probename; };
BEGIN { printf("%x", (xlate <struct out16> ((v17 <= 0200000U))).m0); }
BEGIN { printf("\n=15=\n"); }
inline int16_t f17[int x, int8_t y] = (x ^ ((y - (~v18)) & ((0454LL && 0x61c4bcfe8a5740d6ul) * (v8 | v2))));
BEGIN { trace(f17[(0X800000000000000aLL ^ v7), (v14 * v4)]); }
BEGIN { printf("\n=16=\n"); }
inline uint16_t k18 = (-(936254237327992910u * v13));
BEGIN { trace(k18); }
BEGIN { printf("\n=17=\n"); }
inline unsigned short f19[long x] = (x & x);
BEGIN { printf("%d", -f19[v11]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { s; }
BEGIN { printf("\n=19=\n"); }
inline uint16_t a21 = (v16 == v10);
inline int64_t b21 = (v12 >= a21);
BEGIN { trace(b21); }
BEGIN { printf("\n=20=\n"); }
inline int a22 = (v7 >= v13);
inline unsigned long b22 = v5;
BEGIN { printf("%d", b22); }
BEGIN { printf("\n=21=\n"); }
inline int32_t f23[int8_t x] = (x & ((~((unsigned long)v17)) > ((~x) <= (v16 <= v9))));
BEGIN { trace(lltostr(f23[(v15 * 010771415276ll)])); }
BEGIN { printf("\n=22=\n"); }
BEGIN { }
BEGIN { printf("\n=23=\n"); }
struct out25 { uint64_t m0; uint16_t m1; string t; };
translator struct out25 < unsigned short p > { m0 = ((v18 ? v13 : v8) < ((int)32768UL)); m1 = (((long long)v4) * (v2 < v10)); t = (v5 ? s : "no"); };
BEGIN /(xlate <struct out25> ((32768 && v0))).m0/ { printf("true"); }
BEGIN { printf("\n=24=\n"); }
inline unsigned char a26 = (0X8ULL > v16);
inline uint16_t b26 = ((v10 < 63) == ((int16_t)a26));
BEGIN { printf("%d", (long)b26); }
BEGIN { printf("\n=25=\n"); }
inline unsigned short k27 = ((v4 == v2) & (v11 <= v8));
BEGIN { printf("%d", k27); }
BEGIN { printf("\n=26=\n"); }
inline int a28 = (020000000000000 ^^ v12);
inline unsigned short b28 = (3063146192 != sizeof (uint64_t));
BEGIN /b28/ { printf("true"); }
BEGIN { printf("\n=27=\n"); }
inline uint64_t k29 = 0X3ul;
BEGIN { printf("%d", -k29); }
BEGIN { printf("\n=28=\n"); }
inline int32_t f30[uint64_t x, long y] = (x ^ (!((0X41ull ? 0xa40783d0a8u : v12) + ((uint64_t)v0))));
BEGIN { printf("%d", sizeof (f30[((int8_t)v1), (v11 / v13)])); }
BEGIN { printf("\n=29=\n"); }
inline uint8_t k32 = ((!(v0 + 015)) | ((uint64_t)3230875672978500981L));
BEGIN { printf("%d", k32 + 1); }
BEGIN { printf("\n=30=\n"); }
inline char a33 = (+65535);
inline int8_t b33 = ((v1 * v3) && v7);
BEGIN { trace(lltostr(b33)); }
BEGIN { printf("\n=31=\n"); }
BEGIN /(v11 ? 0X9u : v8)/ { }
BEGIN { printf("\n=32=\n"); }
struct out36 { long long m0; signed char m1; unsigned short m2; string t; };
translator struct out36 < signed char p > { m0 = ((v1 ? 65535u : 10UL) ? p : p); m1 = ((v11 != v14) ? (v18 + 255) : (v12 == v8)); m2 = ((!v11) || 0x3fU); t = s; };
BEGIN { trace(lltostr((xlate <struct out36> ((v1 / 300L))).m2)); }
BEGIN { printf("\n=33=\n"); }
inline long long f37[int8_t x, uint8_t y] = (x | ((sizeof (uint8_t) ? (595100760U != v11) : (v18 ? v13 : v15)) ? (('\x7f' * v1) | (x ? v17 : x)) : ((signed char)sizeof (unsigned int))));
BEGIN { printf("%x", f37[(!v16), sizeof (v12)]); }
BEGIN { printf("\n=34=\n"); }
struct out38 { int64_t m0; unsigned long m1; long m2; int32_t m3; string t; };
translator struct out38 < unsigned char p > { m0 = v7; m1 = ((-v18) >> (p ^ '\0')); m2 = ((0X10000LL / (p | 1)) == (p > 'Z')); m3 = (((char)64ull) % (v3 | 1)); t = strjoin(s, "x"); };
BEGIN { printf("%d", (xlate <struct out38> (v6)).m1 < 0); }
BEGIN { printf("\n=35=\n"); }
inline unsigned int k39 = (-(32 % (8 | 1)));
BEGIN { printf("%x", k39); }
BEGIN { printf("\n=36=\n"); }
inline uint8_t f40[long x, int8_t y, char z] = (x ^ ((int16_t)((x ^ y) ? ((unsigned long)'\0') : (0x7fffffffffffffffl >= v13))));
BEGIN { trace(lltostr(f40[((int16_t)0X10000LL), (v7 > 256L), (v18 ? 32767L : 0201)])); }
BEGIN { printf("\n=37=\n"); }
inline signed char f41[char x] = (x + ((int16_t)((long long)(v11 - v4))));
BEGIN { printf("%x", f41[((int)v4)]); }
BEGIN { printf("\n=38=\n"); }
inline uint32_t k42 = (((v0 * v9) ? (v2 ^ 6317323510283071775) : v1) ^ ((int)((uint64_t)v2)));
BEGIN { printf("%d", -k42); }
BEGIN { printf("\n=39=\n"); }
BEGIN { }
BEGIN { printf("\n=40=\n"); }
inline uint16_t k44 = ((0X81ULL == 0X70afc2cbul) == (-12ull));
BEGIN { printf("%d", k44 < 0); }
BEGIN { printf("\n=41=\n"); }
inline unsigned short a45 = (v16 < 0144l);
inline int16_t b45 = ((241782891198ul * v16) < (v4 ? v15 : 8ll));
BEGIN /b45/ { printf("true"); }
BEGIN { printf("\n=42=\n"); }
inline uint32_t k46 = (v2 == (v14 ? v9 : v13));
BEGIN { printf("%d", sizeof (k46)); }
BEGIN { printf("\n=43=\n"); }
inline uint8_t a47 = (129u + '\0');
inline unsigned int b47 = ((v6 << a47) | ((int16_t)v16));
BEGIN { trace(b47); }
BEGIN { printf("\n=44=\n"); }
struct out48 { uint16_t m0; int m1; unsigned long m2; string t; };
translator struct out48 < unsigned char p > { m0 = ((v12 + v14) != (v14 + 6299271751473663084u)); m1 = ((v1 > v17) > (v7 >= v14)); m2 = ((int64_t)(v0 > 0x12a05f200)); t = s; };
BEGIN { printf("%d", (long)(xlate <struct out48 *> ((v7 == v3)))->m0); }
BEGIN { printf("\n=45=\n"); }
struct out49 { uint64_t m0; unsigned long long m1; string t; };
translator struct out49 < unsigned short p > { m0 = ((v17 > v15) < v9); m1 = ((v4 ^ v16) % (v9 ^ v6)); t = lltostr(v5); };
BEGIN { trace((xlate <struct out49> ((~v13))).m1); }
BEGIN { printf("\n=46=\n"); }
inline int8_t a50 = v12;
inline int16_t b50 = ((v12 | v18) / (v18 << 0X4c7b0a4796138354ull));
BEGIN { printf("%x", b50); }
BEGIN { printf("\n=47=\n"); }
inline long long a51 = ((char)01000000000000000000011LL);
inline uint16_t b51 = (+v3);
BEGIN { printf("%d", b51); }
BEGIN { printf("\n=48=\n"); }
inline uint32_t k52 = ((0X7fffffffffffffff - 'ab') != (0xf4240 < 7961216346452045296UL));
BEGIN { printf("%d", sizeof (k52)); }
BEGIN { printf("\n=49=\n"); }
inline string k53 = strjoin(s, "x");
BEGIN { trace(k53); }
BEGIN { printf("\n=50=\n"); }
struct out54 { int8_t m0; unsigned long long m1; string t; };
translator struct out54 < long long p > { m0 = ((v18 * v0) % ((v6 ^^ v18) | 1)); m1 = ((v12 <= 20831UL) - ((unsigned long long)v6)); t = probename; };
BEGIN { printf("%d", (long)(xlate <struct out54> ((v16 != v1))).m0); }
BEGIN { printf("\n=51=\n"); }
struct out55 { int8_t m0; string t; };
translator struct out55 < int p > { m0 = ((0X45al ^ 0X7fffffffULL) ? sizeof (33ULL) : (32767l / v2)); t = lltostr(v5); };
BEGIN { trace((xlate <struct out55 *> ((0X7fffll ^ v7)))->m0); }
BEGIN { printf("\n=52=\n"); }
inline char k56 = (+((int)(!v4)));
BEGIN { trace(k56); }
BEGIN { printf("\n=53=\n"); }
inline unsigned char f57[unsigned char x] = (x & (sizeof (int32_t) ^^ v2));
BEGIN { printf("%d", f57[((unsigned int)v10)]); }
BEGIN { printf("\n=54=\n"); }
inline unsigned short k58 = ((0 != v8) >= (300UL * '\0'));
BEGIN { trace(k58); }
BEGIN { printf("\n=55=\n"); }
inline short k60 = 040LL;
BEGIN { printf("%d", sizeof (k60)); }
BEGIN { exit(0); }
