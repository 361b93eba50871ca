/* Random statements of the area inet (seed 11, program 0) are refused as in DTrace. */
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
this ipaddr_t *p;
this uint8_t *b;
BEGIN { v0 = 040; v1 = -0X12cLL; v2 = -016UL; v3 = 'abc'; v4 = -127ULL; v5 = 0x3u; v6 = -0210l; v7 = -0X12c; v8 = -100l; v9 = -0U; v10 = 0x7fffUL; v11 = 335807985128; v12 = 128; v13 = -4294967296ull; v14 = -4294967295ull; v15 = 0xfd05fcc412LL; v16 = 0XffffULL; v17 = -496182260800ll; v18 = 0x10000000000UL; }
BEGIN { trace(inet_ntop(v0, v0)); }
