/* Random statements of the area inlines (seed 11, program 0) are refused as in DTrace. */
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
BEGIN { v0 = -0LL; v1 = -0x7fffffffu; v2 = -129; v3 = 1099511627776u; v4 = -0X3fl; v5 = -'\377'; v6 = 5LL; v7 = 0114LL; v8 = 2147483648; v9 = 'ab'; v10 = -100l; v11 = -'ab'; v12 = 0X0; v13 = 63U; v14 = 0X10000LL; v15 = 040000000000ll; v16 = -0200ll; v17 = 035270U; v18 = '\n'; s = "some text"; }
inline int w31 = trace(1);
BEGIN { trace(w31); }
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
BEGIN { v0 = -0LL; v1 = -0x7fffffffu; v2 = -129; v3 = 1099511627776u; v4 = -0X3fl; v5 = -'\377'; v6 = 5LL; v7 = 0114LL; v8 = 2147483648; v9 = 'ab'; v10 = -100l; v11 = -'ab'; v12 = 0X0; v13 = 63U; v14 = 0X10000LL; v15 = 040000000000ll; v16 = -0200ll; v17 = 035270U; v18 = '\n'; s = "some text"; }
inline int w34 = 1;
BEGIN { w34 = 2; }
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
BEGIN { v0 = -0LL; v1 = -0x7fffffffu; v2 = -129; v3 = 1099511627776u; v4 = -0X3fl; v5 = -'\377'; v6 = 5LL; v7 = 0114LL; v8 = 2147483648; v9 = 'ab'; v10 = -100l; v11 = -'ab'; v12 = 0X0; v13 = 63U; v14 = 0X10000LL; v15 = 040000000000ll; v16 = -0200ll; v17 = 035270U; v18 = '\n'; s = "some text"; }
inline int w59 = 1;
BEGIN { trace(w59[1]); }
