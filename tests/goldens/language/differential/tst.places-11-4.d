/* Random statements of the area places (seed 11, program 4) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 61 */
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
BEGIN { v0 = 128; v1 = 4294967295l; v2 = 'a'; v3 = 01000000000000000000277; v4 = -0x5ull; v5 = 0xff; v6 = -255; v7 = -100ll; v8 = -0X5731c535db409191ULL; v9 = '\n'; v10 = -4294967295ul; v11 = -64ULL; v12 = 2LL; v13 = 0x8000000000000041ul; v14 = -65535l; v15 = 2064852234ul; v16 = -0L; v17 = -4294967295; v18 = 9223372036854775807ull; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", !(v12 > (v3 <= 0Xf99627a3ull))); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @w2 = lquantize(((v6 ^ v0) ? (5000000000ULL < 0x64ul) : v5), 0, 100, 10, ('Z' >= (-'\n'))); }
BEGIN { printa(@w2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", !((unsigned int)((uint8_t)0X3fUL))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @k4[(!(v5 * v6))] = count(); }
BEGIN { printa(@k4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @q5 = llquantize(((int32_t)01000000000000000000003L), 10, 0, 6, 20); }
BEGIN { printa(@q5); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6 = avg(((v12 <= v17) & 0116240)); }
BEGIN { printa(@a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7 = max((('Z' / (v0 | 1)) << (v10 ^ 255ul))); }
BEGIN { printa(@a7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { l17[(14u == v4), (v16 - 64LL)] = ((unsigned int)0X10000); printf("%d", l17[(14u == v4), (v16 - 64LL)]); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @w9 = lquantize(((v2 | v2) + ('ab' / (0x80000000000000ffUL | 1))), 0, 100, 10, ((-v4) <= (v7 >> v15))); }
BEGIN { printa(@w9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @q10 = llquantize(sizeof (int), 10, 0, 6, 20); }
BEGIN { printa(@q10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { k14[v1] = 11; printf("%d", k14[v1]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", (((8 % (0x7ful | 1)) & (0X7fffull < 0X7fffffffffffffffll)) ^^ (+v18))); }
BEGIN { printf("\n=12=\n"); }
BEGIN /(v0 % (v12 | 1))/ { printf("true"); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @q14 = lquantize(((v10 <= v18) >= (-'\377')), -26, 127, 48); }
BEGIN { printa(@q14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @k15[(255l - (05646144045 & 0x100000000ull)), ((unsigned int)v2), ((v4 | v6) <= (v9 * v8))] = count(); }
BEGIN { printa(@k15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @w16 = quantize((+(!0XeL)), ((unsigned int)v1)); }
BEGIN { printa(@w16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17 = max(v1); }
BEGIN { printa(@a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { k1[0777777777777777777777LL] = 18; printf("%d", k1[(v2 << v0)]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19 = quantize((v17 % (v4 | 1))); }
BEGIN { printa(@a19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @k20[(0x2U / (v14 | 1)), ((v7 << 010U) ^ (+07ull)), ((v17 + v11) > (v12 || v5))] = count(); }
BEGIN { printa(@k20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @k21[(152L + v7)] = sum((2147483647UL ? v15 : v2)); }
BEGIN { printa(@k21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { k17[(0X10000000000LL % ((!v10) | 1))] = 22; printf("%d", k17[(0X10000000000LL % ((!v10) | 1))]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @k23[7UL] = count(); }
BEGIN { printa(@k23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @w24 = lquantize((v2 ^ v3), 0, 100, 10, (v12 / (v12 | 1))); }
BEGIN { printa(@w24); }
BEGIN { printf("\n=24=\n"); }
BEGIN /0xffLL/ { printf("true"); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @q26 = lquantize(v17, -12, 142, 45); }
BEGIN { printa(@q26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @k27[(v1 << v1)] = count(); }
BEGIN { printa(@k27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @q28 = lquantize(((v18 > 0X2) << ((int)v15)), -5, 5); }
BEGIN { printa(@q28); }
BEGIN { printf("\n=28=\n"); }
BEGIN /((int8_t)((v14 & 00) < ((uint64_t)v2)))/ { printf("true"); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", ((9223372036854775807 == v4) && (-v1))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @w31 = quantize((0X40ULL <= v18), ((+0777777777777777777777ull) % ((v8 || v14) | 1))); }
BEGIN { printa(@w31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { k9[(v13 > 0ll)] = 32; printf("%d", k9[(v13 > 0ll)]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33 = sum(((v17 == v5) < 0777777777777777777777UL)); @a33 = sum(v1); }
BEGIN { printa(@a33); }
BEGIN { printf("\n=33=\n"); }
BEGIN { k13[((signed char)(v3 - 0xbbull))] = 34; printf("%d", k13[((signed char)(v3 - 0xbbull))]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @w35 = quantize((0X80000000UL != v13), (03322507144644 >> (v1 * v11))); }
BEGIN { printa(@w35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @w36 = quantize(010UL, (!v15)); }
BEGIN { printa(@w36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", (v8 || (v14 & 64ull))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38 = max(010366174061324); }
BEGIN { printa(@a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @k39[((long)(v18 & 01237050036047020607710u)), v18] = count(); }
BEGIN { printa(@k39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", ((0x12cull / (v5 | 1)) && (+v13))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41 = sum(((!v10) <= v11)); @a41 = sum((v16 << '\x7f')); }
BEGIN { printa(@a41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { l9[(127LL < v5), (v18 - v6)] = (+(0X1ull * 0X7e9fba7eUL)); printf("%d", l9[(127LL < v5), (v18 - v6)]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", a4[((97298584273ull ? v11 : v18) & 3)]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @k44[((v6 - v16) * (+v2)), (v1 <= v14)] = sum((5000000000u < (!v14))); }
BEGIN { printa(@k44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @w45 = lquantize(v6, 0, 100, 10, (((int16_t)v3) ? ((long)'Z') : 0x7fffffffl)); }
BEGIN { printa(@w45); }
BEGIN { printf("\n=45=\n"); }
BEGIN /(!(0X41 / (('\n' >> 0X8000u) | 1)))/ { printf("true"); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", a6[((v16 + v10) & 3)]); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @k48[(v12 <= v7), (~(v2 + 1084546265561l)), ((unsigned long long)v15)] = sum((v10 >= 0)); }
BEGIN { printa(@k48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49 = quantize((8ul >= 0X8000000000000080ul)); }
BEGIN { printa(@a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @w50 = quantize(((v0 > v9) << (!0503117700415724553442ul)), ((1L ? v10 : 2147483648UL) != ((signed char)v3))); }
BEGIN { printa(@w50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { k4[(((uint64_t)v8) >> ((unsigned short)v10))] = 51; printf("%d", k4[(((uint64_t)v8) >> ((unsigned short)v10))]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @q52 = llquantize((v15 < 5ull), 10, 0, 6, 20); }
BEGIN { printa(@q52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @w53 = lquantize(((unsigned int)(2UL * '\x7f')), 0, 100, 10, (((short)129u) * (65LL + v7))); }
BEGIN { printa(@w53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", !v17); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", a5[((('Z' >> v5) ? (v5 & 02736547231242ULL) : (v16 * 29879075)) & 3)]); }
BEGIN { printf("\n=55=\n"); }
BEGIN /828698272766UL/ { printf("true"); }
BEGIN { printf("\n=56=\n"); }
BEGIN /(sizeof (unsigned int) << (v6 == 2147483647UL))/ { printf("true"); }
BEGIN { printf("\n=57=\n"); }
BEGIN /((-v18) > (5 / v6))/ { printf("true"); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @q59 = lquantize((-(3ul ^ v0)), -27, 292, 13); }
BEGIN { printa(@q59); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60 = sum((v18 & 65535)); }
BEGIN { printa(@a60); }
BEGIN { exit(61); }
