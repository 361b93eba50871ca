/* Random statements of the area printf (seed 11, program 2) are refused as in DTrace. */
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("[%#L\t%0Y %0p ", (intptr_t)-5, 518948286904LL, (size_t)5); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("%'.4wsa%%b%*s\t%0?.4X", (char)115, 7, "\"q\"", (v14 - sizeof (v11))); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("%%%0*ux%-ia%%b% ld", 2, (sizeof (0x40u) == sizeof (int)), 5000000000UL, (size_t)5); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("\t%+24ws[", (char)68); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("x%#ls", (char)70); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("a%%b% 14.4hxa%%b"); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("x%10lxx%0E[", E1, timestamp - timestamp); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("[%.11ls%%", (char)78); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("x%ws\t", (char)39); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf(" %'lo\t%'d\t", arg0, (int)'\x7f'); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("[%lsa%%b%.*s ", (char)51, 2, "\"q\""); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("x%+.2hia%%b", st); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("\t%20hx", (void *)257); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("x%0 24ls\t", (char)54); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("%#'hd", arg0); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("[%-+S\t", arg0); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf(" %- 'X", v6, 1); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf(" %15lsx%x%lld%%", (char)35, (uint8_t)v4, "back\\slash"); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("\t%.10d[%2ix%24li[", v14, v4, (int16_t)v8); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("%%%0hXa%%b", E1); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf(" %.11n[%18.8u[%-+6ws\t", v10, v8, (char)84); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("%%%'19.0c%17llu", (char)43, 1844667754267755233L); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("\t%-*dx%#-'.3hu %#X ", -6, (signed char)0x697fU, (+((int8_t)v14)), (((long)4294967296ull) > (151l + v17))); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("a%%b%# ho", (ssize_t)5); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("[%#?.11li[", (void *)4575); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("%-'llo\t", arg0); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf(" %*.*u %#.0%\t%ux", 3, 13, 1000000ul, (-(01000000000000000000077 * 0X20U))); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("a%%b%#0.7hix%c %0-.8loa%%b", E1, (char)41, (ssize_t)5); }
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
BEGIN { v0 = 0X12c; v1 = 0x735888b42bdf9051LL; v2 = -010u; v3 = -15LL; v4 = -8LL; v5 = 0x10000000000ull; v6 = -196; v7 = 0X61; v8 = -01L; v9 = -0341271123460ull; v10 = -0LL; v11 = -1528993353123223545; v12 = 0X1c13629ea5fa9402L; v13 = 65; v14 = 32767u; v15 = -256UL; v16 = -0X21l; v17 = 63LL; v18 = -4294967295ull; st = "some text"; }
BEGIN { printf("%#llo%-X %+X ", v4, (unsigned long)v7, v17); }
