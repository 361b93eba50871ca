/* Random statements of the area trace (seed 11, program 2) print what they do in DTrace. */
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
BEGIN { v0 = -129; v1 = 0x800000259e708ac8ull; v2 = -'ab'; v3 = 020000000000000u; v4 = -040000000000L; v5 = 'a'; v6 = '\x7f'; v7 = -0177ul; v8 = -0X800000000000000bll; v9 = -'\n'; v10 = -59148; v11 = 2534654262; v12 = '\377'; v13 = 38ul; v14 = -0X31; v15 = 3072429237u; v16 = -32768UL; v17 = -0Xb601LL; v18 = -'ab'; st = "some text"; p1.x = 320; p1.y = 3; u1.l = 448623918497; ia[1] = 68447; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace((uint32_t)v12); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace((int16_t)2147483648); trace(!v1); trace(ia[1]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace("hello"); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace((void *)28769); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((enum e)2); trace(!v18); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(lltostr(v15)); trace(strjoin(st, "x")); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(64UL); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace("a b"); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(p0); trace(strjoin(st, "")); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(lltostr(v7)); trace(sizeof (st)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(sizeof (st)); trace((char *)33798); trace(ia[1]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(x0); trace(st == "q\"q"); }
BEGIN { printf("\n=12=\n"); }
BEGIN /0x81ul/ { trace((unsigned char)0377ull); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace(!0x16fU); trace(p1.x); trace((void *)51454); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace("line\n"); trace(lltostr(v0)); trace(!v9); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(lltostr(v16)); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(st); trace(sizeof (st)); trace((char *)68004); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace(((v17 * v9) == (v15 == 1099511627776LL))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace(x0); }
BEGIN { printf("\n=21=\n"); }
BEGIN /v6/ { trace(v2); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace(!v18); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace("q\"q"); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(v2); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(st == "a b"); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace(!v6); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace((char *)17472); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace(st); trace(sizeof (st)); trace(lltostr(127l)); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace((char *)62985); trace(sizeof (st)); trace(lltostr(v17)); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace((char *)51712); }
BEGIN { printf("\n=32=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace(0x53547ef3); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace((v16 - v6)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace((void *)46111); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace((void *)60879); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(st); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(v14); trace((unsigned long)'\0'); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace((void *)7699); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace(strjoin(st, " y ")); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace((char *)29431); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace((((-v13) - (v5 * 011666547333221UL)) << 83952660ULL)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace(lltostr(v4)); }
BEGIN { printf("\n=46=\n"); }
BEGIN { trace(p1); trace(st); trace((char *)11025); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(sizeof (st)); }
BEGIN { exit(0); }
