/* Random statements of the area inlines (seed 11, program 2) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e */
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
inline int w32 = w32;
BEGIN { trace(w32); }
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
inline void w36 = 1;
BEGIN { trace(w36); }
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
inline int w37[int x] = y;
BEGIN { trace(w37[1]); }
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
struct w3 { int a; int b; }; translator struct w3 < int p > { a = p; };
BEGIN { trace((xlate <struct w3> (1)).b); }
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
inline int w5 = 1;
BEGIN { w5 = 2; }
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
struct w41 { int a; int b; }; translator struct w41 < int p > { a = p; };
BEGIN { trace((xlate <struct w41> (1)).b); }
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
inline int w50 = 1;
BEGIN { w50 = 2; }
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
string s;
struct in { int m0; };
BEGIN { v0 = 326l; v1 = -020000000000; v2 = -165561858072UL; v3 = -0467777524661135647006ul; v4 = 1ULL; v5 = 3; v6 = -0X81l; v7 = -0ll; v8 = 0xf54cd012bcL; v9 = 0X80000000ffffffffL; v10 = 0x2ddd6c5dul; v11 = 0Xffff; v12 = 0X64ul; v13 = 0x64LL; v14 = 0X2763u; v15 = 0XacUL; v16 = 0X80000000u; v17 = 0X80UL; v18 = 63l; s = "some text"; }
struct w56 { int a; }; translator struct w56 < int p > { a = p; };
BEGIN { trace((xlate <struct w56> ("a")).a); }
