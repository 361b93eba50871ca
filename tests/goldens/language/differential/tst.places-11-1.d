/* Random statements of the area places (seed 11, program 1) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 37 */
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
BEGIN { v0 = -0400ll; v1 = -07L; v2 = -0x80000000ULL; v3 = 0101ul; v4 = -'abc'; v5 = 1084828136403L; v6 = 07746; v7 = 2147483648u; v8 = -0x21U; v9 = -'\377'; v10 = 128ul; v11 = 1000000u; v12 = -'\x7f'; v13 = -0u; v14 = -'\0'; v15 = -0X100UL; v16 = -65535u; v17 = -0X8U; v18 = 0X800000000000000e; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", a6[((+(v10 > v14)) & 3)]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @w2 = quantize(((v14 == 31) < (v5 + v3)), (0X2UL >> v17)); }
BEGIN { printa(@w2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", a6[(v6 & 3)]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4 = stddev(sizeof (long)); }
BEGIN { printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @k5[((v5 && v15) >= (-v6)), (01000000000000000000200u > 0x800000000000001au)] = sum(((+v2) % v10)); }
BEGIN { printa(@k5); }
BEGIN { printf("\n=5=\n"); }
BEGIN /0X801fa45b74/ { printf("true"); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d", a4[((02ul <= v4) & 1)]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", a5[(v6 < 02ul)]); }
BEGIN { printf("\n=8=\n"); }
BEGIN { l10[v5, sizeof (v6)] = (v5 < (+862782262506095974ll)); printf("%d", l10[v5, sizeof (v6)]); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", a4[((v9 != 0X80000000ull) & 3)]); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11 = quantize(((v6 / (86ULL | 1)) == (v18 - v2))); }
BEGIN { printa(@a11); }
BEGIN { printf("\n=11=\n"); }
BEGIN /(-v10)/ { printf("true"); }
BEGIN { printf("\n=12=\n"); }
BEGIN { k2[((short)v10)] = 13; printf("%d", k2[((short)v10)]); }
BEGIN { printf("\n=13=\n"); }
BEGIN /32L/ { printf("true"); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @w15 = quantize((~(7U <= v12)), ('\n' ^ v3)); }
BEGIN { printa(@w15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", a4[((v2 ? v14 : v11) ^ (v0 <= v0))]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17 = avg(((v5 + v13) && (v1 == 06061505376713LL))); @a17 = avg((v1 || 256)); }
BEGIN { printa(@a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN /(~14)/ { printf("true"); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @k19[77] = sum(v8); }
BEGIN { printa(@k19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", a5[(((uint16_t)v2) & 3)]); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @k21[(v18 >= 2147483648), (v5 - ((long)0X40))] = count(); }
BEGIN { printa(@k21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @k22[v16, (~v11), ((v8 || v13) & (0144UL > v15))] = sum(((int64_t)0X80LL)); }
BEGIN { printa(@k22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", a4[((v14 >= (v11 ^ v15)) & 3)]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @k24[((v11 ^ v1) >= sizeof (v4)), ((unsigned short)v13)] = sum(((~0xffffu) < sizeof (int32_t))); }
BEGIN { printa(@k24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { k13[((v13 == v11) >> (v8 ^^ v16))] = 25; printf("%d", k13[v18]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @k26[((64U ? 0x5ULL : v13) / ((0Xffl > v4) | 1)), ((0x7fffu << v14) != (v7 || v14))] = count(); }
BEGIN { printa(@k26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", a5[((0200ll != v3) & 1)]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28 = max((v3 >> v7)); }
BEGIN { printa(@a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @q29 = llquantize((v0 | 0X3), 10, 0, 6, 20); }
BEGIN { printa(@q29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @w30 = quantize((5000000000 == v3), (v10 ? (0x7fffUL % (129LL | 1)) : (v15 ? v3 : 56l))); }
BEGIN { printa(@w30); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @q31 = lquantize(((v9 % (v13 | 1)) & ((char)9223372036854775807LL)), -5, 5); }
BEGIN { printa(@q31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d", !(!((char)347558720628u))); }
BEGIN { printf("\n=32=\n"); }
BEGIN /((v11 && v4) <= (31 ? v12 : v1))/ { printf("true"); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d", (((~03u) - 0101u) ? 1 : 2)); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35 = avg(v16); @a35 = avg(((long long)v2)); }
BEGIN { printa(@a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { l10[(v14 & 0X5), ((0201UL ^ 1166871403821228402ULL) | (v0 > v0))] = ((131ull != v10) <= (~0Xff)); printf("%d", l10[(v14 & 0X5), (010ULL * v18)]); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @q37 = lquantize(sizeof (0x8cc5faa9), -17, 319, 24); }
BEGIN { printa(@q37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38 = quantize((v2 % (v4 | 1))); }
BEGIN { printa(@a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @w40 = lquantize(65536U, 0, 100, 10, (~5)); }
BEGIN { printa(@w40); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a41 = sum(((v6 & v16) >= (0377UL << v3))); @a41 = sum(((v3 < 100ll) ? (-255UL) : (v5 >> v2))); }
BEGIN { printa(@a41); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @w42 = quantize(v11, sizeof (((unsigned long)5000000000))); }
BEGIN { printa(@w42); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a43 = quantize(sizeof (uint32_t)); }
BEGIN { printa(@a43); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a44 = stddev((v11 * (v9 + 'Z'))); }
BEGIN { printa(@a44); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a45 = sum(0X6283l); }
BEGIN { printa(@a45); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @w46 = quantize(31, (v10 <= v2)); }
BEGIN { printa(@w46); }
BEGIN { printf("\n=45=\n"); }
BEGIN /((char)v6)/ { printf("true"); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @q48 = lquantize((3 & 3744773651ll), -13, 531, 30); }
BEGIN { printa(@q48); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @k49[v5, (!v9), v15] = sum(v12); }
BEGIN { printa(@k49); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a50 = min((v16 >= v1)); @a50 = min(((unsigned short)(v16 * v11))); }
BEGIN { printa(@a50); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a51 = min(((0X12a05f200ul & 4294967295LL) << (v7 < v11))); @a51 = min((v0 != v15)); }
BEGIN { printa(@a51); }
BEGIN { printf("\n=50=\n"); }
BEGIN { k13[(v1 <= 0X4ll)] = 52; printf("%d", k13[((uint8_t)(v0 + v15))]); }
BEGIN { printf("\n=51=\n"); }
BEGIN /(!v18)/ { printf("true"); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a54 = quantize((sizeof (0X2full) >> sizeof (v17))); }
BEGIN { printa(@a54); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a55 = max(((signed char)0x8000000080000000ul)); @a55 = max((v14 << '\0')); }
BEGIN { printa(@a55); }
BEGIN { printf("\n=54=\n"); }
BEGIN { k7[((v13 + v4) & (v16 >> 017777777777ll))] = 56; printf("%d", k7[(+(0X7 >= 32ull))]); }
BEGIN { printf("\n=55=\n"); }
BEGIN { l15[(64ul <= v4), (v11 >> v10)] = (((unsigned int)v8) << (v5 + v10)); printf("%d", l15[(64ul <= v4), (25241U ^^ 0100000L)]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", a5[((v2 ^^ 'abc') & 1)]); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @k59[sizeof (long), 0x12cUL, v13] = sum(v6); }
BEGIN { printa(@k59); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a60 = max(v16); }
BEGIN { printa(@a60); }
BEGIN { exit(37); }
