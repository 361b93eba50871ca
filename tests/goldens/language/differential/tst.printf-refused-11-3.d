/* Random statements of the area printf (seed 11, program 3) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
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
BEGIN { printf("[%-15hi", arg0); }
/* -- */
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
BEGIN { printf("[%hd%#0-hd\t", st, (int16_t)'ab'); }
/* -- */
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
BEGIN { printf("\t% 6llu[", 65535U); }
/* -- */
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
BEGIN { printf("%%%'?X[", (sizeof (0X10000UL) >> 0x7fl), 1); }
/* -- */
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
BEGIN { printf("a%%b%lxa%%b%0*s%%", v6, 3, st); }
/* -- */
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
BEGIN { printf(" % llia%%b", (signed char)v16); }
/* -- */
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
BEGIN { printf("%%%#13.8hx ", (ssize_t)5); }
/* -- */
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
BEGIN { printf("%0.6hx%04llux%.*s", arg0, (intptr_t)-5, 6, st); }
/* -- */
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
BEGIN { printf("[%+hu[%+ls[", timestamp - timestamp, execname); }
/* -- */
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
BEGIN { printf("\t%-+T\t%0hu[%#xx", 540229263007LL, (ssize_t)5, 0X7fffffff); }
/* -- */
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
BEGIN { printf("%%%16hx ", arg0); }
/* -- */
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
BEGIN { printf("\t%+zx%2.3xa%%b", (size_t)5, v12); }
/* -- */
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
BEGIN { printf("[%'.8G%#d", (void *)1982, ((int16_t)014l)); }
/* -- */
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
BEGIN { printf("a%%b%0Lx%*sa%%b", (size_t)5, -15, "percent%"); }
/* -- */
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
BEGIN { printf(" %#'21.10llia%%b%#-+'i\t%ls\t", (void *)4264, 0, (char)78); }
/* -- */
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
BEGIN { printf("\t%0'22ho", 32767ull); }
/* -- */
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
BEGIN { printf("a%%b%'hi ", (intptr_t)-5); }
/* -- */
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
BEGIN { printf("\t%-?.9ls\t", (char)107); }
/* -- */
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
BEGIN { printf("%%%0.5p\t", "a\tb\n"); }
/* -- */
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
BEGIN { printf("a%%b%0hX", timestamp - timestamp); }
/* -- */
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
BEGIN { printf("x%0'14hha%%b%#li ", (void *)3532, arg0); }
/* -- */
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
BEGIN { printf("%lca%%b", (char)86); }
/* -- */
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
BEGIN { printf("%%%017llx % .6ld\t%24.3X%%", E1, "", v2); }
/* -- */
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
BEGIN { printf(" %#-lc\t", (char)64); }
/* -- */
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
BEGIN { printf("\t%hd%%", (intptr_t)-5); }
/* -- */
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
BEGIN { printf("%16lXx", (void *)4227); }
