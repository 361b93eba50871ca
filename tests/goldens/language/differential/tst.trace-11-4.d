/* Random statements of the area trace (seed 11, program 4) print what they do in DTrace. */
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
BEGIN { v0 = -0x8000u; v1 = -65535L; v2 = 63ull; v3 = -0x12cull; v4 = -0460776513553574022073ll; v5 = -1; v6 = 129L; v7 = -0x2LL; v8 = -'abc'; v9 = 127UL; v10 = 0100ull; v11 = -027275012731320307721L; v12 = 0X80000000l; v13 = -65UL; v14 = -65ULL; v15 = 'ab'; v16 = 0144LL; v17 = -2147483648; v18 = -9223372036854775807ll; st = "some text"; p1.x = 684; p1.y = 4; u1.l = 775538140429; ia[1] = 73330; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace(st); trace((+(+(v7 + 13ll)))); trace(p0); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(u1.l); trace(lltostr(v15)); trace((void *)32852); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace((char *)30830); trace(lltostr(v9)); trace(v10); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((void *)29080); trace(E1); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace((void *)52818); }
BEGIN { printf("\n=6=\n"); }
BEGIN /v9/ { trace(st); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(st == "a\tb"); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(E1); trace(st); trace(st); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(p0); trace(ca[1]); }
BEGIN { printf("\n=11=\n"); }
BEGIN /v8/ { trace(strjoin(st, " y ")); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace("%d %s"); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace("q\"q"); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace(lltostr(v7)); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=17=\n"); }
BEGIN /0x12cull/ { trace((unsigned int)v16); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(v5); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace("line\n"); trace(lltostr(v14)); trace(!0204ULL); }
BEGIN { printf("\n=20=\n"); }
BEGIN /2147483648ULL/ { trace(st); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace((unsigned short)v2); trace(strjoin(st, " y ")); trace(strjoin(st, " y ")); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace((void *)22298); trace((enum e)2); trace("q\"q"); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace(!v8); trace(strjoin(st, " y ")); trace(p0); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(v4); trace(!33); trace((char *)49413); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace((long)v1); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace(sizeof (st)); trace(st == "0123456789012345678901234567890123456789"); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace((char *)67802); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=30=\n"); }
BEGIN /v11/ { trace(!0xa1ll); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace(strjoin(st, "")); }
BEGIN { printf("\n=32=\n"); }
BEGIN { trace((char *)44727); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace(!1943658116LL); trace(E1); trace(st == "hello"); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(strjoin(st, "x")); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(lltostr(v6)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(E1); trace(E1); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(3146588110LL); trace((enum e)2); trace((char *)30626); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(strjoin(st, " y ")); trace((long long)05); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace((long)'\x7f'); trace(lltostr(v3)); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace((enum e)2); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace((256L || v14)); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace(v18); trace(lltostr(v8)); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace(!2147483648); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(u1); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace("0123456789012345678901234567890123456789"); }
BEGIN { printf("\n=46=\n"); }
BEGIN { trace((void *)9381); trace((enum e)2); trace((+(v10 < v13))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(strjoin(st, " y ")); }
BEGIN { printf("\n=48=\n"); }
BEGIN { trace(strjoin(st, "")); }
BEGIN { printf("\n=49=\n"); }
BEGIN { trace(st == ""); }
BEGIN { printf("\n=50=\n"); }
BEGIN { trace(lltostr(128u)); trace(st); trace(v1); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace((void *)68705); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=53=\n"); }
BEGIN { trace((char *)56338); trace(lltostr(v3)); trace((int)v8); }
BEGIN { exit(0); }
