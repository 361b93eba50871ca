/* Random statements of the area inlines (seed 11, program 3) are refused as in DTrace. */
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
BEGIN { v0 = -65535l; v1 = 5l; v2 = -65535l; v3 = -3; v4 = -0x8000ll; v5 = -05U; v6 = -0xcul; v7 = 2251001079452475253; v8 = -0Xf4240; v9 = 3U; v10 = -'a'; v11 = -'abc'; v12 = -0141137; v13 = 0777777777777777777777L; v14 = -0144U; v15 = -1000000u; v16 = -100U; v17 = 0x100000000u; v18 = -0ULL; s = "some text"; }
inline int w12[int x, int x] = x;
BEGIN { trace(w12[1, 2]); }
