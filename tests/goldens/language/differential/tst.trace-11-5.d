/* Random statements of the area trace (seed 11, program 5) print what they do in DTrace. */
/* @@args: -q -xrawbytes */
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
BEGIN { v0 = 189UL; v1 = 077777; v2 = '\377'; v3 = 0X10000000000LL; v4 = 0100000ll; v5 = -0X8000000000000008ull; v6 = -1ll; v7 = -'abc'; v8 = 5000000000ll; v9 = 0x100l; v10 = 0xe1a1; v11 = -300ull; v12 = -3527953233UL; v13 = 1020568938177u; v14 = 0x9al; v15 = 31ll; v16 = -0200000ll; v17 = -02374637562; v18 = 017044450767146UL; st = "some text"; p1.x = 38; p1.y = 4; u1.l = 720582036287; ia[1] = 33960; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace(st); trace(lltostr(v14)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=2=\n"); }
BEGIN /v11/ { trace(cz); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace(lltostr(v13)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace(cz); }
BEGIN { printf("\n=5=\n"); }
BEGIN /v17/ { trace(u0); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(u0); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(""); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(lltostr(v5)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(lltostr(v15)); trace(x1); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(lltostr(v3)); }
BEGIN { printf("\n=12=\n"); }
BEGIN /v15/ { trace("hello"); }
BEGIN { printf("\n=13=\n"); }
BEGIN /v3/ { trace(E1); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace("%d %s"); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace(p0); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace("line\n"); }
BEGIN { printf("\n=17=\n"); }
BEGIN /v0/ { trace(p0); }
BEGIN { exit(0); }
