/* Random statements of the area printf (seed 11, program 3) print what they do in DTrace. */
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
BEGIN { v0 = '\n'; v1 = -4294967296LL; v2 = 0x8000000000000000LL; v3 = -0X40ll; v4 = -807362147182LL; v5 = 037777777777L; v6 = -'a'; v7 = -8; v8 = -300; v9 = -0x1; v10 = 242021088420ul; v11 = -45689; v12 = -65; v13 = -'Z'; v14 = -65535ll; v15 = 31ul; v16 = 63; v17 = 0Xf03c9b2a; v18 = -0X40ul; st = "some text"; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("\t% ?ca%%b", (char)40); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("\t%0.7o%%%+20d\t%.5d[", (((long long)v17) * ((uint64_t)v3)), v0, sizeof ((v10 * v15))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%012loa%%b", (size_t)5); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("a%%b%0T[", timestamp - timestamp); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("a%%b%-'22lldx", E1); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf(" %-X%Y", (~(93ull % (33UL | 1))), 255LL); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf(" %*dx", 8, v9); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("x%*.*u", 0, 2, v4); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("a%%b%-23u%%", (uint32_t)127ll); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%0 p\t%u", (ssize_t)5, (long)v11); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%%%#X ", v6); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("a%%b%0-x\t", v12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("\t%#0+ 'Xa%%b%# dx", ((0x6557ed594304ab15ULL <= v8) << (+v1)), (uint16_t)6ull); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("[%6u[", ((v2 > v6) << (-3u))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("[%0d[", sizeof ((!v5))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("a%%b%0'?xa%%b", v15); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("\t%0*d ", 12, (uint16_t)'Z'); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("a%%b%-lu[%11X%0+ i ", (size_t)5, 300L, (uint64_t)v10); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("[%#0 2Y[%-*s%%", 164985089825LL, -8, "back\\slash"); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("x%#0i%%%# 18x[", (int32_t)v13, (int)1099511627776u); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf(" %X\t", (uint16_t)v5); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%-+u[", ((v3 / (0XffffULL | 1)) | (v11 & v18))); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("\t%0-d\t", (uint8_t)v16); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf(" % 12.10i", ((uint64_t)v0)); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("[%u[%0+11u[%.*u ", v14, (char)32767ULL, -12, (long long)v15); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%%%-i%ua%%b%0.8xa%%b", (uint8_t)v4, ((~32l) + (v10 >= v0)), v11); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("\t%#+xa%%b", v12); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("[%0-20Y", 542182516822LL); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%%%p%%", (int32_t)v15); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf(" %#0-+'20ia%%b", (unsigned long)v2); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("\t%-i[", 4294967296u); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("\t%0*s ", 18, "a\tb\n"); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("\t%'d\t", v4); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%%%'i%%", (((long long)32) >> (0x100ULL ^ 01000000015776067472740))); }
BEGIN { exit(0); }
