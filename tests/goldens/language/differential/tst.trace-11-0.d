/* Random statements of the area trace (seed 11, program 0) print what they do in DTrace. */
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
BEGIN { v0 = -020000000000UL; v1 = 46761ULL; v2 = 014055163236647ul; v3 = 010U; v4 = -0xcc036cbdeca6be9a; v5 = 0X2ULL; v6 = '\377'; v7 = -853020221732; v8 = 'ab'; v9 = -0x64; v10 = -033444ULL; v11 = 0100000u; v12 = 3UL; v13 = '\377'; v14 = -0100l; v15 = -5000000000UL; v16 = -0400ull; v17 = 016421374407570ul; v18 = -0100000ul; st = "some text"; p1.x = 992; p1.y = 2; u1.l = 913363584446; ia[1] = 92203; x1.name[0] = 'a'; ca[0] = 'a'; x1.name[1] = 'b'; ca[1] = 'b'; x1.name[2] = 'c'; ca[2] = 'c';  }
BEGIN { printf("\n=0=\n"); }
BEGIN /v17/ { trace(lltostr(9223372036854775807l)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(((v9 ^ (v18 == v16)) / (((-v13) / (v16 > v15)) | 1))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace(""); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace(p1); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace(strjoin(st, "x")); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(st); trace(lltostr(v16)); }
BEGIN { printf("\n=6=\n"); }
BEGIN /v5/ { trace(u1); }
BEGIN { printf("\n=7=\n"); }
BEGIN { trace(p0); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(st); trace(lltostr(v14)); trace(never); }
BEGIN { printf("\n=9=\n"); }
BEGIN /v10/ { trace(strjoin(st, "")); }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace("%d %s"); }
BEGIN { printf("\n=11=\n"); }
BEGIN /00ul/ { trace(x0); }
BEGIN { exit(0); }
