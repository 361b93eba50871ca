/* Random statements of the area printf (seed 11, program 0) are refused as in DTrace. */
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("[%.*sa%%b%#0.2lc%%%+hx%%", -18, "\"q\"", (char)39, "hello"); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("x%hx%%", timestamp - timestamp); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("[%+ ia%%b%0hu%hu ", ((v14 ^ 'Z') == (v6 ^ v11)), timestamp - timestamp, (size_t)5); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf(" %#llia%%b%#La%%b%'19d\t", "back\\slash", 65ll, (unsigned int)255u); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("\t%0'10ux%lli[%0*u%%", (unsigned int)v10, (void *)144, -11, ((03641100UL << v18) >> (v12 == v10))); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("%#0d %'23llu %ws ", v3, "\"q\"", (char)37); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("x%# 15ls\t", (char)103); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("a%%b%#0 .8li%+ lc[", "hello", (char)70); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("%%%- ho ", (void *)4163); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("\t%-llXa%%b%18lli\t", E1, "hello"); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("%#.1hh\t", E1); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("%%%5hu[%13u%%%C%%", (uint64_t)129L, (uint64_t)v6, (char)87); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf(" %u%%%08li\t%.4llo ", (int)148, timestamp - timestamp, timestamp - timestamp); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf(" %13hd", (intptr_t)-5); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("x%.6i%X\t", ((+256) << (0X3 << 077777ll))); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("\t%.*sx% 10.5x[%+X\t", 2, "\"q\"", v18); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("a%%b%.9lu%%%+'ox%X ", arg0, v5, (((int)v11) & (-127))); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("\t%'.1o%%"); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("a%%b% o %04.10lo%%", v0, (void *)1693); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("%'d %lX\t%0'?Y[", v2, execname, 227395490457LL); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("x%23C%#'llu%8i[", arg0, E1, v13); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("\t%+ hX %#'23X %?x ", (void *)2089, v14, ((3 > 65ull) || (040 ^ v13))); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("%%%#+.3o[%-hi\t", v4, (intptr_t)-5); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf(" %#0?.6lu%%", v4); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf("\t%0.2hia%%b%0d%%%+i[", (unsigned short)32l, (+(v6 / ('\0' | 1))), v11); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf(" %?hx[", (void *)601); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf(" %o%llX", (unsigned int)9223372036854775807u, (v3 << (!'\0'))); }
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
BEGIN { v0 = 3; v1 = 01232376133614ULL; v2 = -0X100000000; v3 = -0x4c4ca08255890890u; v4 = 'ab'; v5 = -'Z'; v6 = 0X1full; v7 = -3LL; v8 = 1000000l; v9 = -'\n'; v10 = 2147483647L; v11 = 03ll; v12 = -'\x7f'; v13 = 027501ULL; v14 = 0X3U; v15 = 300L; v16 = 01000000000000000100000UL; v17 = 4294967295LL; v18 = 53717; st = "some text"; }
BEGIN { printf(" %+ws%%", (char)115); }
