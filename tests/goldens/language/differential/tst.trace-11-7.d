/* Random statements of the area trace (seed 11, program 7) print what they do in DTrace. */
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
BEGIN { v0 = -065L; v1 = 1ULL; v2 = 0x64L; v3 = -077777ul; v4 = -'a'; v5 = '\377'; v6 = -01000000000035031341763u; v7 = 0x81; v8 = 4524ULL; v9 = 0xa9l; v10 = 1U; v11 = 0xb9406a0355UL; v12 = 100ULL; v13 = -0x41L; v14 = -4294967296; v15 = -0xc163u; v16 = 65535l; v17 = 5; v18 = 0Xbul; st = "some text"; p1.x = 908; p1.y = 0; u1.l = 452880995832; ia[1] = 14457; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace((enum e)2); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(strjoin(st, " y ")); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace(v3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace(u1.l); trace(v5); trace(sizeof (st)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((long long)v2); }
BEGIN { printf("\n=5=\n"); }
BEGIN /020000000000ULL/ { trace((uint32_t)32); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(!v0); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(!v18); }
BEGIN { printf("\n=8=\n"); }
BEGIN /v18/ { trace(lltostr(5000000000ULL)); }
BEGIN { printf("\n=9=\n"); }
BEGIN /v10/ { trace(v9); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace((void *)53453); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=12=\n"); }
BEGIN /0X100000000ULL/ { trace(lltostr(06ULL)); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace((char *)37321); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace((enum e)2); trace(sizeof (st)); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace(st); trace(sizeof (st)); trace(sizeof (st)); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(lltostr(v1)); trace(strjoin(st, "")); trace("0123456789012345678901234567890123456789"); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace(ia[1]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(!0Xc3U); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace((void *)30233); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace((void *)60018); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace((unsigned long long)v5); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace((enum e)2); trace(((8ull / ((v7 != v2) | 1)) != (((uint8_t)v10) == ((short)0x84dd)))); trace(v15); }
BEGIN { printf("\n=25=\n"); }
BEGIN /v13/ { trace((enum e)2); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace(sizeof (st)); trace((enum e)2); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace(st == "a b"); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace(sizeof (st)); trace((enum e)2); trace((void *)54209); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(strjoin(st, "x")); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(strjoin(st, "x")); trace(!v15); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace((void *)58605); }
BEGIN { printf("\n=32=\n"); }
BEGIN { trace(strjoin(st, "x")); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace(E1); trace(lltostr(v1)); trace(sizeof (v8)); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace((void *)20536); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace((enum e)2); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace((char *)1755); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(never); trace(!v9); trace((int32_t)v9); }
BEGIN { printf("\n=39=\n"); }
BEGIN /v13/ { trace((sizeof (int16_t) + (!(v2 != v1)))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace((v2 != 129ul)); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace(E1); trace((char *)50541); trace((unsigned short)'\x7f'); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace((enum e)2); trace((void *)4940); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(strjoin(st, "x")); trace((unsigned long)v6); trace("a\tb"); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace(st); trace((void *)23011); }
BEGIN { printf("\n=46=\n"); }
BEGIN { trace((enum e)2); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(lltostr('Z')); }
BEGIN { exit(0); }
