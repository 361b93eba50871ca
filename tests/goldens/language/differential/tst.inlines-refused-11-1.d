/* Random statements of the area inlines (seed 11, program 1) are refused as in DTrace. */
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
string s;
struct in { int m0; };
BEGIN { v0 = 0X68fd8efeL; v1 = -0x20; v2 = 32ll; v3 = -2147483648LL; v4 = 65ll; v5 = -65u; v6 = -0x12a05f200ull; v7 = -4ll; v8 = -2; v9 = -32ull; v10 = -0177; v11 = 04654670132247L; v12 = 32767ull; v13 = 0X80000000ULL; v14 = -'ab'; v15 = -0xeu; v16 = 1099511627776ul; v17 = 65l; v18 = 3ll; s = "some text"; }
inline int w37 = w37;
BEGIN { trace(w37); }
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
BEGIN { v0 = 0X68fd8efeL; v1 = -0x20; v2 = 32ll; v3 = -2147483648LL; v4 = 65ll; v5 = -65u; v6 = -0x12a05f200ull; v7 = -4ll; v8 = -2; v9 = -32ull; v10 = -0177; v11 = 04654670132247L; v12 = 32767ull; v13 = 0X80000000ULL; v14 = -'ab'; v15 = -0xeu; v16 = 1099511627776ul; v17 = 65l; v18 = 3ll; s = "some text"; }
struct w41 { int a; }; translator struct w41 < int > { a = 1; };
BEGIN { trace(1); }
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
BEGIN { v0 = 0X68fd8efeL; v1 = -0x20; v2 = 32ll; v3 = -2147483648LL; v4 = 65ll; v5 = -65u; v6 = -0x12a05f200ull; v7 = -4ll; v8 = -2; v9 = -32ull; v10 = -0177; v11 = 04654670132247L; v12 = 32767ull; v13 = 0X80000000ULL; v14 = -'ab'; v15 = -0xeu; v16 = 1099511627776ul; v17 = 65l; v18 = 3ll; s = "some text"; }
inline int w42[int x] = y;
BEGIN { trace(w42[1]); }
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
BEGIN { v0 = 0X68fd8efeL; v1 = -0x20; v2 = 32ll; v3 = -2147483648LL; v4 = 65ll; v5 = -65u; v6 = -0x12a05f200ull; v7 = -4ll; v8 = -2; v9 = -32ull; v10 = -0177; v11 = 04654670132247L; v12 = 32767ull; v13 = 0X80000000ULL; v14 = -'ab'; v15 = -0xeu; v16 = 1099511627776ul; v17 = 65l; v18 = 3ll; s = "some text"; }
inline struct in w45 = v0;
BEGIN { trace(w45.m0); }
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
BEGIN { v0 = 0X68fd8efeL; v1 = -0x20; v2 = 32ll; v3 = -2147483648LL; v4 = 65ll; v5 = -65u; v6 = -0x12a05f200ull; v7 = -4ll; v8 = -2; v9 = -32ull; v10 = -0177; v11 = 04654670132247L; v12 = 32767ull; v13 = 0X80000000ULL; v14 = -'ab'; v15 = -0xeu; v16 = 1099511627776ul; v17 = 65l; v18 = 3ll; s = "some text"; }
inline int w5[int x] = x;
BEGIN { trace(w5[1, 2]); }
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
BEGIN { v0 = 0X68fd8efeL; v1 = -0x20; v2 = 32ll; v3 = -2147483648LL; v4 = 65ll; v5 = -65u; v6 = -0x12a05f200ull; v7 = -4ll; v8 = -2; v9 = -32ull; v10 = -0177; v11 = 04654670132247L; v12 = 32767ull; v13 = 0X80000000ULL; v14 = -'ab'; v15 = -0xeu; v16 = 1099511627776ul; v17 = 65l; v18 = 3ll; s = "some text"; }
inline int w27 = 1;
BEGIN { w27 = 2; }
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
BEGIN { v0 = 0X68fd8efeL; v1 = -0x20; v2 = 32ll; v3 = -2147483648LL; v4 = 65ll; v5 = -65u; v6 = -0x12a05f200ull; v7 = -4ll; v8 = -2; v9 = -32ull; v10 = -0177; v11 = 04654670132247L; v12 = 32767ull; v13 = 0X80000000ULL; v14 = -'ab'; v15 = -0xeu; v16 = 1099511627776ul; v17 = 65l; v18 = 3ll; s = "some text"; }
inline int w46 = 1;
BEGIN { trace(&w46); }
