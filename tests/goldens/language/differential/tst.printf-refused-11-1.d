/* Random statements of the area printf (seed 11, program 1) are refused as in DTrace. */
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("x%0+10i\t%hix%'u%%", ((uint64_t)((signed char)v12)), (intptr_t)-5); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("a%%b%#'u%'20.9llix%021hia%%b", v2, (void *)3201, (void *)1954); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("%px%#'p", E1, "\"q\""); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("%%%hi", "percent%"); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf(" % 2T%%%llo %*.*d%%", 39121443857945864LL, (intptr_t)-5, -9, 9, (int64_t)1671918547l); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("x%013hoa%%b%-Xa%%b%#0X%%", (ssize_t)5, (signed char)3l, (signed char)v7); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("%%%-.2d %0ls%#lXx", (2147483647l + (255LL ? 0xeU : v12)), (char)79, (size_t)5); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("[%-18Ya%%b%#G %+'.6T%%", 64335751409670054LL, arg0, 118647268864975684LL); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf(" %-lc ", (char)88); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("[% i[%#-hix", (uint64_t)0XffffU, (void *)735); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("[%'C%zx", (char)40, (void *)407); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("a%%b%+ lld %*u %#-+2T", (ssize_t)5, 8, v18, (void *)2229); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("\t%-o ", timestamp - timestamp, 1); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("a%%b%#hdx", (size_t)5); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("[%.0X %2lld\t", 012404526362533, (size_t)5); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("a%%b%0%%i%+hX", v17, 128U); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("%0 '13s", (void *)4332); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("[%?sa%%b", timestamp - timestamp); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("\t%hx %#Aa%%b", (size_t)5, ((v16 - 0X3UL) / (v4 << 65535l))); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("a%%b%llx ", (size_t)5); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("%%%0-hi%%", 0X6fd6111477UL); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("%%%+5lld[", "back\\slash"); }
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
BEGIN { v0 = 'Z'; v1 = -'\377'; v2 = 0x80000000ull; v3 = -0x94d9ul; v4 = -0xe171U; v5 = 64u; v6 = '\x7f'; v7 = -'Z'; v8 = -0x81ULL; v9 = 7418465688736513222; v10 = '\n'; v11 = -0X64l; v12 = -0101L; v13 = -0x80000000000f4240ul; v14 = 256LL; v15 = -0X0l; v16 = 32768l; v17 = -1; v18 = 03641100ULL; st = "some text"; }
BEGIN { printf("%- 4.7hX ", E1); }
