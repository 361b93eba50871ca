/* Random statements of the area trace (seed 11, program 6) print what they do in DTrace. */
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
BEGIN { v0 = -0X20l; v1 = -020000000000000ul; v2 = -010; v3 = -0Xb2e26d1eUL; v4 = -011605006105147l; v5 = -'\x7f'; v6 = 0201UL; v7 = -0x12cLL; v8 = -63; v9 = -0x8; v10 = 01000000000000000000330l; v11 = 2147483647l; v12 = 100ull; v13 = -'a'; v14 = 65U; v15 = -0x7fffffffll; v16 = 03L; v17 = 'Z'; v18 = 0Xf8d0598cbul; st = "some text"; p1.x = 922; p1.y = 4; u1.l = 532090515799; ia[1] = 72866; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace((enum e)2); trace((void *)40005); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(lltostr(v1)); trace((enum e)2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace((void *)8476); trace((void *)25885); trace(v0); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace((enum e)2); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((v1 || 0X1full)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace((void *)29374); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(E1); trace(never); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(strjoin(st, "")); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace((void *)63706); trace((enum e)2); trace((enum e)2); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace((void *)68571); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(ca[1]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(lltostr(0230616035023700153522ull)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace(((long long)((int)v18))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace((char *)56488); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace(lltostr(v6)); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace(v6); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(E1); trace((enum e)2); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace("0123456789012345678901234567890123456789"); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(st); trace(sizeof (st)); trace(st); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace((char *)33609); trace(strjoin(st, "x")); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace(strjoin(st, "")); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace((char *)28674); trace(!v17); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace((enum e)2); trace((void *)55328); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(lltostr(0100000)); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace(st); trace(((uint64_t)v8)); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace(54687388); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace(strjoin(st, " y ")); trace((enum e)2); trace(lltostr(v1)); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(!v9); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(sizeof (st)); trace(st == "q\"q"); trace(E1); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace(st == ""); }
BEGIN { printf("\n=32=\n"); }
BEGIN { trace((short)3962237197l); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace((void *)39768); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(v4); trace(!v10); trace((char *)910); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace((enum e)2); trace(((uint8_t)((0x40UL || v14) - (v1 + 0144)))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(u0); trace(v1); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace("hello"); trace(st); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(st); trace(v9); trace(strjoin(st, " y ")); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace(((uint64_t)(v13 < 7))); trace(st == "a\tb"); trace(st); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace(strjoin(st, "")); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace((char *)68242); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace(lltostr(0Xffffu)); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(((~0x513c4bd1acebc6d4ull) && (v1 * 0Xeec3L))); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace(E1); trace(st); }
BEGIN { printf("\n=46=\n"); }
BEGIN { trace(lltostr('abc')); trace(lltostr(v15)); trace(st); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace((enum e)2); trace(strjoin(st, "x")); trace(lltostr('ab')); }
BEGIN { printf("\n=48=\n"); }
BEGIN /v1/ { trace((enum e)2); }
BEGIN { printf("\n=49=\n"); }
BEGIN { trace((void *)63727); trace(!2); }
BEGIN { printf("\n=50=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace((uint16_t)0x80000000000f4240u); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(020234657320); }
BEGIN { exit(0); }
