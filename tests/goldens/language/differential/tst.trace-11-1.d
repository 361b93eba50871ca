/* Random statements of the area trace (seed 11, program 1) print what they do in DTrace. */
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
string st;
enum e { E0, E1, E2 };
struct pt { int x; int y; };
struct pt p1;
struct pt p0;
struct tx { char name[8]; };
struct tx x1;
struct tx x0;
union un { long l; char c[8]; };
union un u1;
union un u0;
char ca[8];
int ia[3];
char cz[5];
string never;
BEGIN { v0 = -8925ul; v1 = -0X81ul; v2 = 0X8000LL; v3 = -31L; v4 = -65536U; v5 = 5141578338651868754l; v6 = 0177ull; v7 = 0101; v8 = 0X7ULL; v9 = -52144ull; v10 = -65536l; v11 = -32768l; v12 = 5U; v13 = 0144u; v14 = -65; v15 = -56633ull; v16 = 0Xffl; v17 = 32768L; v18 = -0X3fll; st = "some text"; p1.x = 299; p1.y = 2; u1.l = 34728408542; ia[1] = 9080; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(lltostr(v2)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace((char *)18206); }
BEGIN { printf("\n=3=\n"); }
BEGIN /v8/ { trace(ia); }
BEGIN { printf("\n=4=\n"); }
BEGIN /7126768502345661242/ { trace(E1); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(strjoin(st, "")); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(strjoin(st, "")); trace(st == "hello"); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(strjoin(st, " y ")); trace("0123456789012345678901234567890123456789"); trace((unsigned char)v16); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace((char *)3792); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace((void *)6873); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(st == "%d %s"); trace(lltostr(0X11ac8abb83LL)); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace(v1); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace((void *)43409); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace(strjoin(st, "")); }
BEGIN { printf("\n=15=\n"); }
BEGIN /v6/ { trace(v18); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(!020000000000000ull); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace(!017777777777ull); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(st == "%d %s"); trace((char *)62994); trace(st); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace((void *)48696); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace(v13); }
BEGIN { printf("\n=21=\n"); }
BEGIN /v18/ { trace(lltostr(v8)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace((uint32_t)v16); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace((enum e)2); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(((('\x7f' / v7) > 2147483648ll) ^^ sizeof (unsigned short))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(lltostr(v1)); trace(sizeof (st)); trace((enum e)2); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace((signed char)0X1ful); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace(strjoin(st, " y ")); trace(v15); }
BEGIN { printf("\n=28=\n"); }
BEGIN /v14/ { trace(never); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace((2147483648 + (v3 < v2))); trace(!v4); trace((signed char)0x7ul); }
BEGIN { printf("\n=31=\n"); }
BEGIN /v18/ { trace(p1.x); }
BEGIN { printf("\n=32=\n"); }
BEGIN { trace(sizeof (st)); trace(st == "hello"); trace((enum e)2); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=34=\n"); }
BEGIN /v17/ { trace((short)0377U); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(!v17); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace((void *)25119); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace((char *)8357); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace(v7); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(x1); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace((enum e)2); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace(!0x3d6c61c); trace(lltostr(v4)); trace(E1); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace((enum e)2); trace(never); trace((char *)67679); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace((void *)37898); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=46=\n"); }
BEGIN { trace("0123456789012345678901234567890123456789"); trace((void *)13666); trace((v16 ^^ v4)); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace((void *)15515); }
BEGIN { printf("\n=48=\n"); }
BEGIN { trace("hello"); }
BEGIN { printf("\n=49=\n"); }
BEGIN { trace((int)0x21LL); trace(0X12a05f200UL); }
BEGIN { printf("\n=50=\n"); }
BEGIN { trace((enum e)2); trace((void *)12214); trace(st == "hello"); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace((unsigned char)v0); trace(st == ""); trace("a\tb"); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(!v18); }
BEGIN { exit(0); }
