/* Random statements of the area places (seed 11, program 0) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 65 */
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
BEGIN { v0 = 0x8000u; v1 = -100; v2 = 06ULL; v3 = -5000000000u; v4 = -0X5l; v5 = -'\377'; v6 = -0x8000000000000081l; v7 = 16952; v8 = 853414080157ll; v9 = -'Z'; v10 = -14ll; v11 = '\0'; v12 = 0X8000; v13 = -0X10000l; v14 = 65ULL; v15 = -0x5L; v16 = -61073485061ULL; v17 = 0X8000010000000000ul; v18 = 0LL; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN { @q1 = llquantize(v3, 2, 1, 8, 2); }
BEGIN { printa(@q1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @w2 = quantize(((045201371000 >> v2) + (v5 << v2)), (v0 + v15)); }
BEGIN { printa(@w2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", a4[(((v6 == 64ull) && ((long long)v12)) & 1)]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4 = avg(((+0X7ll) ? (v14 & v13) : ((unsigned long long)v12))); }
BEGIN { printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN /((v14 & v2) > (v3 < v4))/ { printf("true"); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6 = sum(((int64_t)(v3 ^ 0351LL))); @a6 = sum(((v13 & v8) <= (0x2ULL << v14))); }
BEGIN { printa(@a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @w7 = lquantize(v10, 0, 100, 10, (v4 > 05UL)); }
BEGIN { printa(@w7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @q8 = lquantize((v2 >> v10), -34, 239, 7); }
BEGIN { printa(@q8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d", ((0X5d33df7b74b6228fll > 9L) && sizeof (32768ll))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { l0[(32u != 1000000), (((unsigned char)v6) / (9223372036854775807L | 1))] = sizeof (int64_t); printf("%d", l0[(32u != 1000000), (((unsigned char)v6) / (9223372036854775807L | 1))]); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @w11 = quantize(sizeof (int32_t), (v2 & v0)); }
BEGIN { printa(@w11); }
BEGIN { printf("\n=11=\n"); }
BEGIN /((unsigned long long)((v13 + v14) && ((short)v9)))/ { printf("true"); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13 = max(((0X6UL <= v9) == v17)); }
BEGIN { printa(@a13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @k14[(((uint16_t)9223372036854775807) - (v2 % (v14 | 1)))] = count(); }
BEGIN { printa(@k14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", a6[(sizeof ((v15 + 1000000LL)) & 3)]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16 = sum(((v18 || v8) - (v7 / (1099511627776ul | 1)))); }
BEGIN { printa(@a16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", !03641100LL); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", a4[(sizeof (v4) & 1)]); }
BEGIN { printf("\n=18=\n"); }
BEGIN /(v5 / ((~v10) | 1))/ { printf("true"); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @w20 = quantize(((v12 ? 521510214355 : v16) ^ (v13 == v3)), (0X1ful % (0101ll | 1))); }
BEGIN { printa(@w20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", !((v8 < '\n') ^^ (v16 ? v14 : v3))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @q22 = llquantize((v2 < v15), 10, 0, 6, 20); }
BEGIN { printa(@q22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @w23 = quantize((0X8000 > 10l), ((040ll % (03641100u | 1)) > ('\377' >= v1))); }
BEGIN { printa(@w23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @q24 = llquantize(((-v13) && ((unsigned char)v15)), 2, 1, 8, 2); }
BEGIN { printa(@q24); }
BEGIN { printf("\n=24=\n"); }
BEGIN /(-9223372036854775807UL)/ { printf("true"); }
BEGIN { printf("\n=25=\n"); }
BEGIN { k6[((v16 ^ 1) ? v16 : v1)] = 26; printf("%d", k6[((v16 ^ 1) ? v16 : v1)]); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27 = avg(9223372036854775807u); }
BEGIN { printa(@a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { k18[sizeof (unsigned long long)] = 28; printf("%d", k18[((short)0X8000000080000000UL)]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", ((+('ab' >> 9223372036854775807ULL)) ? 1 : 2)); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30 = avg(((int64_t)(v0 << 5000000000LL))); @a30 = avg(129ULL); }
BEGIN { printa(@a30); }
BEGIN { printf("\n=30=\n"); }
BEGIN /((int)v17)/ { printf("true"); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @q32 = lquantize(((unsigned char)(v6 ^ 65ULL)), -5, 5); }
BEGIN { printa(@q32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @q33 = lquantize((v6 + v12), -18, 697, 10); }
BEGIN { printa(@q33); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @q34 = llquantize((017777777777l == 'abc'), 10, 0, 6, 20); }
BEGIN { printa(@q34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @k35[(5934929119223189929 | ((unsigned long)'\0')), (0X8000L == v18)] = count(); }
BEGIN { printa(@k35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", a6[(((v1 * 32768L) ^ v2) & 3)]); }
BEGIN { printf("\n=36=\n"); }
BEGIN /((((long)v8) && (v0 > 582694309165ll)) ? ((127ull == 4294967296LL) - (v14 ^ v9)) : ((unsigned short)(v6 ? v12 : v5)))/ { printf("true"); }
BEGIN { printf("\n=37=\n"); }
BEGIN /(((long)(5ll == v18)) > (v4 >= (v16 >= 0X5ll)))/ { printf("true"); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39 = sum((v9 & v18)); @a39 = sum(((long)(2999950367908896109 ^^ v16))); }
BEGIN { printa(@a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { l18[(v10 | v6), v1] = 0144; printf("%d", l18[(v10 | v6), (v12 + v7)]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { l5[sizeof (uint8_t), (175L ^^ 100)] = (v13 ? v10 : v16); printf("%d", l5[sizeof (uint8_t), (175L ^^ 100)]); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42 = min((v0 >> 0377)); }
BEGIN { printa(@a42); }
BEGIN { printf("\n=42=\n"); }
BEGIN /(+(~v12))/ { printf("true"); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44 = sum((v6 + (!v8))); }
BEGIN { printa(@a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45 = min((((uint32_t)v1) + ((unsigned char)v18))); @a45 = min(sizeof (0X81)); }
BEGIN { printa(@a45); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", (((v18 ? 4 : v14) < ('\0' && 0x2)) && (v1 + v3))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47 = quantize(v10); @a47 = quantize((0X8000ll % (v6 | 1))); }
BEGIN { printa(@a47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @k48[(128 + v9), (v3 ^^ v15)] = count(); }
BEGIN { printa(@k48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @w49 = lquantize((v18 || 3UL), 0, 100, 10, ((~v13) ? (2147483648U & v10) : v2)); }
BEGIN { printa(@w49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @w50 = quantize((+65535LL), (v6 % (v1 | 1))); }
BEGIN { printa(@w50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51 = min(65536l); @a51 = min((v1 | 0x7ll)); }
BEGIN { printa(@a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d", (((-v10) ^ (+v8)) ? 1 : 2)); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53 = max(0x7); }
BEGIN { printa(@a53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54 = min(9223372036854775807L); @a54 = min(v18); }
BEGIN { printa(@a54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { k16[65536] = 55; printf("%d", k16[65536]); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @q56 = llquantize(v0, 10, 0, 6, 20); }
BEGIN { printa(@q56); }
BEGIN { printf("\n=56=\n"); }
BEGIN /((int)128L)/ { printf("true"); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58 = min((+v14)); }
BEGIN { printa(@a58); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d", (((v16 < v16) ? (v16 % (0Xfdaf4a1cll | 1)) : (v3 != '\0')) || ((v14 >> v10) != (v15 * v10)))); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @k60[v2, ((unsigned long)sizeof (v8))] = sum(v5); }
BEGIN { printa(@k60); }
BEGIN { exit(65); }
