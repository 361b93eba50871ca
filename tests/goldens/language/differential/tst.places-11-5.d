/* Random statements of the area places (seed 11, program 5) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 56 */
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
string s;
int k0[char];
int k1[signed char];
int k2[unsigned char];
int k3[short];
int k4[unsigned short];
int k5[int];
int k6[unsigned int];
int k7[long];
int k8[unsigned long];
int k9[long long];
int k10[unsigned long long];
int k11[int8_t];
int k12[uint8_t];
int k13[int16_t];
int k14[uint16_t];
int k15[int32_t];
int k16[uint32_t];
int k17[int64_t];
int k18[uint64_t];
long l0[int, char];
long l1[int, signed char];
long l2[int, unsigned char];
long l3[int, short];
long l4[int, unsigned short];
long l5[int, int];
long l6[int, unsigned int];
long l7[int, long];
long l8[int, unsigned long];
long l9[int, long long];
long l10[int, unsigned long long];
long l11[int, int8_t];
long l12[int, uint8_t];
long l13[int, int16_t];
long l14[int, uint16_t];
long l15[int, int32_t];
long l16[int, uint32_t];
long l17[int, int64_t];
long l18[int, uint64_t];
int a4[4];
long a5[5];
char a6[6];
BEGIN { v0 = -86; v1 = -9223372036854775807u; v2 = 256ull; v3 = 01000000000000000000271; v4 = -15295376467LL; v5 = -64u; v6 = 489403066482ul; v7 = -0x6c4cUL; v8 = -020000000000ull; v9 = 0x8000UL; v10 = -32767ULL; v11 = 077777ull; v12 = -0X7fffffffffffffffUL; v13 = -4294967296ul; v14 = 0x7LL; v15 = -100L; v16 = 011500453755l; v17 = -32768UL; v18 = -64UL; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN { @k1[((v0 | v18) > ((int64_t)v12))] = count(); }
BEGIN { printa(@k1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @q2 = lquantize((v7 || v5), -5, 5); }
BEGIN { printa(@q2); }
BEGIN { printf("\n=2=\n"); }
BEGIN /v13/ { printf("true"); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4 = quantize(sizeof (uint64_t)); @a4 = quantize(('Z' * v5)); }
BEGIN { printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN /(530764121 && v0)/ { printf("true"); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6 = stddev(((v15 ^^ 48530) & (0X0ULL > v1))); }
BEGIN { printa(@a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @k7[v12, (-v8), (v13 ^ v4)] = count(); }
BEGIN { printa(@k7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { l2[(v15 - v13), (32U > '\n')] = (v11 ? '\n' : 3790170098LL); printf("%d", l2[(v15 - v13), (32U > '\n')]); }
BEGIN { printf("\n=8=\n"); }
BEGIN /(((signed char)v17) ? (0x20ull ? 'Z' : v10) : (v10 ? v0 : v2))/ { printf("true"); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @q10 = lquantize((v3 ^^ v7), -27, 752, 25); }
BEGIN { printa(@q10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", a4[(v11 & 1)]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @k12[((v8 + v3) ? (v10 ? 0xf4240 : 0xf4240u) : (v8 / (v13 | 1))), ((v13 - 1067764620024154025ll) || 256U)] = sum(((v14 - v2) > (v7 * 0X8000))); }
BEGIN { printa(@k12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @k13[(v6 % v0), (-v15), (~v3)] = sum((v17 == v8)); }
BEGIN { printa(@k13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14 = stddev((sizeof (v3) < 'Z')); }
BEGIN { printa(@a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15 = avg(v6); }
BEGIN { printa(@a15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @q16 = llquantize(((31ULL ^ 256ULL) != 0xf4240ll), 2, 1, 8, 2); }
BEGIN { printa(@q16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", (((0X1ll / (v3 | 1)) >> v1) ^^ v17)); }
BEGIN { printf("\n=17=\n"); }
BEGIN /(!(!(v5 >> v16)))/ { printf("true"); }
BEGIN { printf("\n=18=\n"); }
BEGIN /v16/ { printf("true"); }
BEGIN { printf("\n=19=\n"); }
BEGIN /((v12 <= v3) ? (v9 + v16) : (v17 / (v0 | 1)))/ { printf("true"); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @k21[sizeof (15087L), (v18 == v3)] = sum(sizeof ((!v16))); }
BEGIN { printa(@k21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @w22 = lquantize((v7 ? v1 : v12), 0, 100, 10, (+(127ULL % v1))); }
BEGIN { printa(@w22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @k23[v8] = sum(v6); }
BEGIN { printa(@k23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24 = quantize(((247 << v17) << 041U)); @a24 = quantize(((int)(2387868003u ^ 0X1ll))); }
BEGIN { printa(@a24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25 = quantize(v17); @a25 = quantize(((v17 >> v3) < (v6 / (3ULL | 1)))); }
BEGIN { printa(@a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @q26 = lquantize((1099511627776LL ^^ 5000000000ULL), -5, 5); }
BEGIN { printa(@q26); }
BEGIN { printf("\n=26=\n"); }
BEGIN /((int8_t)(~(v6 == 126ULL)))/ { printf("true"); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @k28[(v17 ? v1 : 0Xf14ul)] = count(); }
BEGIN { printa(@k28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", a4[(-(0x8000ull > v11))]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @w30 = quantize((v10 ? v12 : v0), (0x7fffffffU % v14)); }
BEGIN { printa(@w30); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @k31[sizeof (unsigned int)] = sum(v3); }
BEGIN { printa(@k31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32 = min((v14 >= 0X10000000000LL)); @a32 = min(((v3 ^ 0x5eadf8465ed6dbd1l) == (v7 != v11))); }
BEGIN { printa(@a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { k14[v18] = 33; printf("%d", k14[v18]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34 = quantize((v10 < 07)); }
BEGIN { printa(@a34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35 = sum(((v4 - v7) | 2147483648U)); }
BEGIN { printa(@a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36 = stddev((1166011821117231093ul * 0200UL)); }
BEGIN { printa(@a36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37 = sum((v4 ^ v12)); }
BEGIN { printa(@a37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { l9[(v18 ^ 4ULL), ((!v3) < v3)] = ((~v3) % ((v18 + v13) | 1)); printf("%d", l9[(v18 ^ 4ULL), ((!v3) < v3)]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @k39[sizeof (v6), v15] = count(); }
BEGIN { printa(@k39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @w40 = quantize((((int16_t)v14) == (100u <= v12)), (v2 << 33ull)); }
BEGIN { printa(@w40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { k13[((v12 >= 2147483648l) && (v0 << 0X80UL))] = 41; printf("%d", k13[((v12 >= 2147483648l) && (v0 << 0X80UL))]); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @k42[(((unsigned short)v14) << ((uint16_t)v5))] = count(); }
BEGIN { printa(@k42); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @w43 = quantize((v13 % (3L | 1)), v15); }
BEGIN { printa(@w43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", (v16 || (0X2d8e15cell <= (v7 != v14)))); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @k45[8ULL, (v18 ^^ v2)] = count(); }
BEGIN { printa(@k45); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46 = max(((uint64_t)128ul)); }
BEGIN { printa(@a46); }
BEGIN { printf("\n=46=\n"); }
BEGIN /((1099511627776ull % (v6 | 1)) != (-v11))/ { printf("true"); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", a5[((129LL || 8) & 3)]); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @q49 = llquantize(((+025124735502) >> v18), 10, 0, 6, 20); }
BEGIN { printa(@q49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50 = sum((v11 & v15)); }
BEGIN { printa(@a50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51 = max(((unsigned short)v15)); }
BEGIN { printa(@a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52 = stddev((!(v0 == v12))); }
BEGIN { printa(@a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%d", (0X64U && ('\377' ? (v0 * v14) : (v0 % (v4 | 1))))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @q54 = lquantize(((v18 >> v15) ^^ (v9 % (v11 | 1))), -5, 5); }
BEGIN { printa(@q54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @q55 = lquantize(((2 + 0xe7d2ull) >= (v17 ^ v17)), -5, 5); }
BEGIN { printa(@q55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @w56 = quantize((v6 << v5), (v2 * v5)); }
BEGIN { printa(@w56); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57 = quantize(((-v14) ? sizeof (long long) : (v5 % (127UL | 1)))); }
BEGIN { printa(@a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58 = quantize(((char)13026u)); }
BEGIN { printa(@a58); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59 = sum((0177LL % (v10 | 1))); @a59 = sum((v1 ^^ v5)); }
BEGIN { printa(@a59); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%d", ((v3 >> v11) || sizeof (signed char))); }
BEGIN { exit(56); }
