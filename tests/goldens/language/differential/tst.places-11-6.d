/* Random statements of the area places (seed 11, program 6) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 64 */
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
BEGIN { v0 = -1099511627776; v1 = 65; v2 = 0X7fLL; v3 = -6839655573535335110UL; v4 = 0X8l; v5 = -0x21ULL; v6 = -0x36c9585bL; v7 = -5000000000LL; v8 = -241l; v9 = 5000000000ul; v10 = -65536ll; v11 = 393760690052l; v12 = 0212L; v13 = -100ull; v14 = 4294967296ULL; v15 = -0X41ll; v16 = 0131116ULL; v17 = 02; v18 = 5712071912895933364; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN /(~v14)/ { printf("true"); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", ((v16 | ('Z' && v12)) && ((uint64_t)(v4 != v2)))); }
BEGIN { printf("\n=2=\n"); }
BEGIN { l0[(v0 >= 'a'), sizeof ((v5 | 0x9d91c152))] = (-(v4 > v6)); printf("%d", l0[(v0 >= 'a'), v8]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", a6[((((unsigned char)v8) != v12) & 3)]); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", ((3L <= v9) && (!(v1 - 'ab')))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d", (((int8_t)(037ULL ^ v0)) || (-v10))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("[%s]", strchr("a/b/c", ('a' && v15)) != NULL ? "yes" : "no"); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", !(v1 * 58764ULL)); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d", (((v12 + 0X7fffffffffffffffLL) + (v8 / v13)) || (65l == (0x0L << 256ull)))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", ((v12 + (v1 ? v17 : v0)) ? 1 : 2)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("[%s]", lltostr(0X0L)); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("[%s]", lltostr(index("aXbXcX", "l", ((100ull ^ 127U) & 0xf0000000f)))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { k1[v2] = 13; printf("%d", k1[(v11 || v3)]); }
BEGIN { printf("\n=13=\n"); }
BEGIN /(((v1 * 65535ll) >> sizeof (v15)) - ((v15 ^ v9) | (65ull ^ v2)))/ { printf("true"); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", a6[((v9 - v6) * (-v8))]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("[%s]", lltostr(index("aXbXcX", "l", (((-0x12a05f200u) & (v11 < v8)) & 0xf0000000f)))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", (v9 ^^ (65ul ? '\x7f' : v13))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", a5[(1000000ll - v13)]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("[%s]", substr("a/b/c", (~v13))); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr(((v6 ^^ 2147483647ll) % ((!v4) | 1)))))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", (v7 || (v12 != 65))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { k13[sizeof (unsigned long)] = 24; printf("%d", k13[(v18 && v9)]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("[%s]", lltostr(((short)(v18 ^^ 1327344504l)))); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v15 <= sizeof (0x8000))), "|")); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", a5[(((v16 + v10) - (v3 << v12)) & 1)]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("[%s]", substr("hello", ((unsigned long)v8))); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("[%s]", lltostr((v6 == 0201u))); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("[%s]", substr(s, (v8 | v17))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("[%s]", strchr("a/b/c", (65u + v17)) != NULL ? "yes" : "no"); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr((((unsigned char)v17) <= v3))))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { k18[8197840858884941662ll] = 33; printf("%d", k18[8197840858884941662ll]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr(((-010ul) % (((uint32_t)v8) | 1)))))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr(((v15 ^ v17) ? (0x8000000000000064ULL + v15) : (v17 - v6)))))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d", a6[(((1099511627776L ^ v4) & 0x81U) & 3)]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%d", a4[((077ll << v9) - (v4 < 0X19276de882a5c345))]); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr((-v10))))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("[%s]", lltostr(index("the quick brown fox", "l", (v3 & 0xf0000000f)))); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v6 != v10)), "|")); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("[%s]", lltostr((v15 + ((1099511627776UL - v1) != v18)))); }
BEGIN { printf("\n=39=\n"); }
BEGIN /sizeof (unsigned char)/ { printf("true"); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", !(+9223372036854775807UL)); }
BEGIN { printf("\n=41=\n"); }
BEGIN /((((unsigned long long)65535UL) ^^ (0xc35dUL >= v5)) ? ((v14 / (v6 | 1)) >= ((unsigned short)v15)) : (0x10000000000 >= sizeof (uint64_t)))/ { printf("true"); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("[%s]", lltostr((v12 < v0))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("[%s]", strchr("hello", ((unsigned long long)v5)) != NULL ? "yes" : "no"); }
BEGIN { printf("\n=44=\n"); }
BEGIN { l7[((int8_t)0x40ul), ((signed char)020000000000UL)] = (v5 >= v2); printf("%d", l7[((int8_t)0x40ul), (-v3)]); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("[%s]", substr("aXbXcX", sizeof (v7), (v4 + v8))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((((int)65536ull) & (0xde << v6))), "|")); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("[%s]", lltostr(index("aXbXcX", "l", ((v9 << (~2l)) & 0xf0000000f)))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%d", ((v13 + v18) || (65535 >= v17))); }
BEGIN { printf("\n=49=\n"); }
BEGIN /v13/ { printf("true"); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr(((02U ^^ 4319198621795401178) ^ (-v2)))))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d", !(!'Z')); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("[%s]", substr("aXbXcX", sizeof (v11), sizeof ((0X2LL < v16)))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { l15[(v13 << v4), (v11 ? 0X41ll : v3)] = (v10 < v14); printf("%d", l15[(v13 << v4), (v4 ^^ v8)]); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", ((255ll ? v14 : 0x10000000000ul) ^^ (v13 + v0))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("[%s]", substr(s, ((int)((int)0X535a3a79)), (v10 && v4))); }
BEGIN { printf("\n=56=\n"); }
BEGIN /(1 < v10)/ { printf("true"); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("[%s]", strchr("a/b/c", 41120U) != NULL ? "yes" : "no"); }
BEGIN { exit(64); }
