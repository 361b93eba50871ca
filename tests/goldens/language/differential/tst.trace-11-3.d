/* Random statements of the area trace (seed 11, program 3) print what they do in DTrace. */
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
BEGIN { v0 = -2l; v1 = -01000000000000000000170; v2 = 0x80000000000f4240ULL; v3 = -071; v4 = 2147483648; v5 = -0x12a05f200ull; v6 = 119; v7 = 0410331341677u; v8 = -'\0'; v9 = 3178036877017394538; v10 = 5000000000ULL; v11 = -0x15; v12 = 0x8000000000000007L; v13 = 5; v14 = -2147483647U; v15 = -11; v16 = 01u; v17 = -63; v18 = -0X8000010000000000u; st = "some text"; p1.x = 748; p1.y = 1; u1.l = 807960018148; ia[1] = 2164; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace((unsigned char)31l); trace(u1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(sizeof (st)); trace((void *)51020); trace((void *)10174); }
BEGIN { printf("\n=2=\n"); }
BEGIN /v3/ { trace(((256L > v9) & (v12 && v4))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace((void *)55688); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((enum e)2); trace(!v9); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace((void *)16464); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(st == "a\tb"); trace(v9); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace((unsigned char)v11); }
BEGIN { printf("\n=9=\n"); }
BEGIN /v1/ { trace(st); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(!300); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace((enum e)2); trace(strjoin(st, " y ")); trace(!0x8000000000000000ll); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace(st == "hello"); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace(v0); trace(2L); trace(!0X8u); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace((void *)45241); }
BEGIN { printf("\n=16=\n"); }
BEGIN /v10/ { trace(st == "%d %s"); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace(v9); trace((unsigned char)v12); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(lltostr(v16)); }
BEGIN { printf("\n=19=\n"); }
BEGIN /v15/ { trace(st == ""); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace("a b"); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace("line\n"); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace(p1.x); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace((void *)11519); trace(0xeb3d20ab10071183LL); trace(((0x0UL / (v18 | 1)) * ((uint16_t)v12))); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(((~v12) ^ sizeof (long))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(strjoin(st, "")); trace(sizeof (st)); trace(E1); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace((char *)36496); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace(E1); trace((void *)31860); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace((void *)48908); }
BEGIN { printf("\n=29=\n"); }
BEGIN /045201371000/ { trace(st == "hello"); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace((v11 <= 128U)); trace(lltostr(0200000)); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace((void *)18203); trace((enum e)2); }
BEGIN { printf("\n=32=\n"); }
BEGIN { trace(never); trace(st == ""); trace((char *)47738); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(st == "a b"); trace(sizeof (st)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(st == "0123456789012345678901234567890123456789"); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(st == "q\"q"); trace(sizeof (st)); trace((void *)32429); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(lltostr(v6)); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace(E1); trace((char *)14326); trace(st == "%d %s"); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(lltostr(07u)); trace(strjoin(st, " y ")); trace(strjoin(st, "")); }
BEGIN { printf("\n=41=\n"); }
BEGIN /0x8000l/ { trace(ia); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace(u1); }
BEGIN { printf("\n=43=\n"); }
BEGIN /v7/ { trace((enum e)2); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(p0); trace(st == ""); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace((void *)3997); trace(v2); }
BEGIN { exit(0); }
