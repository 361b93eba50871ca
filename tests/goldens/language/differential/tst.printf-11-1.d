/* Random statements of the area printf (seed 11, program 1) print what they do in DTrace. */
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("a%%b%+u ", (int32_t)v4); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%%%0Y[%0+p %d\t", 950347486969LL, arg0, 0x7fffffffffffffffull); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("[%6o%%%16.1Xx", v2, 017777777777L); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf(" %0C[", (char)35); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%0*s\t", -13, "\"q\""); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf(" %T", 716539163662849349LL); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("x%#'ia%%b", v5); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%03pa%%b", E1); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("[%0o\t", v8); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("a%%b%.8i%%", (uint16_t)0ull); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%xa%%b", (int32_t)v7); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%-lix", E1); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%%%0o%%", 64); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("[%-*x%%", -17, v7); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%%%-*d[", 10, (int)v17); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%o[", 0X800000f9a22c73c2); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("\t%0llo %*.*sx", timestamp - timestamp, 19, 14, "a\tb\n"); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("[%-*u %23x%%", -14, v18, ((v10 ^ v7) && ((unsigned short)v15))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("\t%*x[%.*xa%%b", -11, (int32_t)v18, -14, (long)v2); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("\t% .4o\t", v16); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("a%%b%#C%%", (char)83); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("[%21.10da%%b", (uint8_t)v18); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("\t%#- lu[%4llix", (size_t)5, (intptr_t)-5); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("x%0ua%%b", (v16 + 32768l)); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("\t%#.4hx", (uint16_t)v6); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf(" % u", (~(+0L))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("[%-+ .9ix", (short)v15); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("\t%-*ua%%b", 3, (0X40l - v16)); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("x%#09.5u%%", ((v7 ^^ v2) && sizeof (v2))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%%% .9Y\t", 989904525243LL); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("a%%b% .9d[", v7); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("a%%b%x%%", (((int)v9) << (0xffffffffffffffff ? '\n' : v18))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%%%0-o%%", (int64_t)v4); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf(" %0'15o\t", v6); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf(" %*s\t", 3, "\"q\""); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("a%%b%+.5llu %# dx", (size_t)5, (long)v16); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("\t%.*u%%", 4, ((v14 && v3) & (v0 > v10))); }
BEGIN { exit(0); }
