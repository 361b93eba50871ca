/* Random statements of the area printf (seed 11, program 2) print what they do in DTrace. */
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf(" %*.*dx", -8, -14, (uint64_t)9223372036854775807); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%%%#'.5u ", ((long)v5)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%-3.0lux", (size_t)5); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("[%-*x%-3d%%", 1, v8, (v13 | (v3 ? 03641100ul : v7))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("x%*dx", -2, ((7662454054498956384ull / (v4 | 1)) || (v18 | 'ab'))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("[%*xx", -13, '\x7f'); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%%%- u[", (long long)017777777777UL); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%%%-X\t", (unsigned short)0x8000L); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%+'.7u\t%0-.3Xa%%b", v4, v12); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("[%x%%", v3); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("\t%0*u", 18, v15); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("a%%b%'hda%%b", E1); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%0*da%%b", 6, (unsigned char)v6); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%%%.5T%%", 1042003481930242425LL); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("[%021dx", v10); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("\t%.10x %*x[", (unsigned short)v7, -1, (signed char)'Z'); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf(" %p%%%'3.11X\t%#-?x[", (unsigned long)0X1fll, v9, ((v5 >= 0x21U) > 36ul)); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("x%0 .8lli %ia%%b%+ Tx", arg0, v15, 47LL); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("x%-21lx[", arg0); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%%%-Ya%%b%# ?T%%", 426672712586422880LL, 4066222229415321LL); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%%%xx", (long)v3); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("a%%b%#X%%", ((v2 >= v10) << (~2856453046u))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%%%+'d%%%05.1X", (ssize_t)5, ((0x21 - v16) ? (v10 << 12U) : ((unsigned long)v18))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("x%+13X[", (unsigned long)v2); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%- Y[%-*x[%?Y[", 952156762911617667LL, -8, v15, 836965207408383934LL); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("a%%b%# 5d%0*s[%10lda%%b", sizeof (unsigned int), -2, "\"q\"", arg0); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("a%%b%0+i\t%0-d\t", v8, v6); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf(" %10.4C%%", (char)123); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf(" %+.7x\t", ((long)sizeof (uint8_t))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf(" %5ux", v0); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%%%#0+ 11d\t", v2); }
BEGIN { exit(0); }
