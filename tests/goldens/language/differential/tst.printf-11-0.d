/* Random statements of the area printf (seed 11, program 0) print what they do in DTrace. */
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("a%%b%022.5T%-'o[%C%%", 648075351088602665LL, (char)v8, (char)45); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%-*s\t%-lc[", 19, "hello", E1); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("[%#T ", 20381047598769492LL); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf(" %#13o[", v8); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%-.3p ", (ssize_t)5); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("[%#'3.8Yx", 170LL); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%u", 0X8000007a019b0611L); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("x%o ", (+('ab' + v17))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%0'llu", (size_t)5); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf(" %#li ", E1); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("a%%b%o %-'px", (unsigned long)0177777LL, arg0); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%-p[", (intptr_t)-5); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%%%.4xa%%b", ((0x2 ^ 1531259728) & (v3 | v10))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf(" %#-c[", (char)101); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%'.10T%0x\t", 976516260384LL, 0X2u); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("a%%b%*u%%% .0x% d\t", 16, (unsigned int)v17, v4, (v13 < (v17 << 32767))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("\t%#0S\t", "a\tb\n"); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%*d% Xa%%b%+x ", 2, v4, (uint32_t)v17, ((v13 && 0200ul) < (+v18))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%*xa%%b", 1, (short)v9); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf(" %0 Y\t%-+15sa%%b%+ua%%b", 221LL, "\"q\"", (int8_t)v10); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf(" %'.11i\t", (uint16_t)1318884407ul); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%%%0*s", 6, "back\\slash"); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%%%.8lX\t", (long)v16); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%%%#+?X %0- 'd%%%Xx", v12, (uint64_t)v14, v4); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%%%-x[", (((uint64_t)v4) <= (v9 <= 0Xeb89U))); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("% d%-+.0X\t%'22o ", 0X80000000U, (int8_t)v3, v3); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("a%%b%p\t%-.11d ", (ssize_t)5, v0); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%u%%%+d ", v5, v7); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf(" %-*u%%", 9, ((unsigned long long)((unsigned long)v5))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%%%u%%%'.0ia%%b%-.2d[", (unsigned long long)65536ull, (int8_t)v0, 1000000u); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf(" %0 '23u%.*u", v18, -10, v0); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("[%i ", (signed char)v13); }
BEGIN { exit(0); }
