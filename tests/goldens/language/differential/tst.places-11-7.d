/* Random statements of the area places (seed 11, program 7) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 16 */
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
BEGIN { v0 = 126l; v1 = 256ull; v2 = 100LL; v3 = -0x0ul; v4 = -2147483648u; v5 = -0X8000000000000007UL; v6 = -0x856f97cbb86deb45; v7 = 0x1cU; v8 = -60797ll; v9 = 65U; v10 = 077; v11 = 0X2LL; v12 = '\377'; v13 = -0X8000000000000002l; v14 = 42u; v15 = 100; v16 = -22899L; v17 = -037777777777L; v18 = -8U; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN { l15[(65536 | 0X1u), ((v4 & v2) % ((-v18) | 1))] = ((v16 && 0X21u) >= v0); printf("%d", l15[(65536 | 0X1u), ((v4 & v2) % ((-v18) | 1))]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", a5[(v10 & 1)]); }
BEGIN { printf("\n=2=\n"); }
BEGIN /((v14 >= 0x6d89ll) == (v16 || v7))/ { printf("true"); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("[%s]", lltostr((01000000000017777777777l - v7))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", !(300L / (v8 | 1))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("[%s]", substr(s, ((v10 << 0Xfbdcc03fULL) == (07u | 010ll)), (v2 - v9))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { l9[(v4 + '\377'), (!0x5ULL)] = ((v6 ^ v16) > (v9 - v6)); printf("%d", l9[(v4 + '\377'), (v13 >> 1099511627776u)]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v3 != v16)), "|")); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr((v11 || (~v17)))))); }
BEGIN { printf("\n=9=\n"); }
BEGIN /(((int8_t)0X0ull) < v12)/ { printf("true"); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", !(v6 | (~0xff))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr((v13 <= v10))))); }
BEGIN { printf("\n=12=\n"); }
BEGIN /((short)v17)/ { printf("true"); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d", ((v17 == 0X8000000000010000) || v2)); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("[%s]", substr("the quick brown fox", (~v14), ((uint64_t)(254LL >= v8)))); }
BEGIN { printf("\n=15=\n"); }
BEGIN /(~(v11 ^^ 1u))/ { printf("true"); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("[%s]", substr("the quick brown fox", (v15 > v5), ((long long)(v16 * 0X998067b4499e851l)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN /(((uint8_t)(v4 >= v17)) ^ ((v3 << v2) <= (0x61 > v6)))/ { printf("true"); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", a5[(2147483647 & 3)]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", ((0X7ffffffffffffffful | v7) && 0x800000000000003fll)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("[%s]", substr(s, (v7 / (256l | 1)), v13)); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d", a4[((v15 ^^ v8) & 1)]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", ((v12 - 33ul) ? 1 : 2)); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d", a6[((((char)v14) ? (v10 != 010ull) : (v13 == v7)) & 1)]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((~63U)), "|")); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr(((1015142198 + 32ul) != (1080798587389ul / ('abc' | 1)))), "|")); }
BEGIN { printf("\n=26=\n"); }
BEGIN /(v11 % (((int16_t)(v15 % (v8 | 1))) | 1))/ { printf("true"); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", a6[(v18 & 3)]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { k0[(v9 * v7)] = 29; printf("%d", k0[(v9 * v7)]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v13 ^ v9)), "|")); }
BEGIN { printf("\n=30=\n"); }
BEGIN /0X1fea991573L/ { printf("true"); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("hello", "o", ((!4294967296u) & 0xf0000000f)))); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("[%s]", lltostr(((v14 | v15) << (v14 << 0x1362)))); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d", (v3 && sizeof (unsigned char))); }
BEGIN { printf("\n=34=\n"); }
BEGIN /((v8 ^ v11) < (v12 & 256UL))/ { printf("true"); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", ((~01) && sizeof (char))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { l1[121ULL, ((int8_t)2113744299)] = (32767l ? v5 : 3u); printf("%d", l1[121ULL, ((int8_t)2113744299)]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { l18[((int8_t)05572617013ULL), (013516ul == 0xfL)] = v10; printf("%d", l18[((int8_t)05572617013ULL), (013516ul == 0xfL)]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { k11[v17] = 39; printf("%d", k11[v17]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("[%s]", substr("hello", ((unsigned long)v6), ((v13 > v11) ^^ (v11 * v11)))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { k18[(0X41ull == v6)] = 41; printf("%d", k18[v11]); }
BEGIN { printf("\n=41=\n"); }
BEGIN /((v13 + 65LL) ^ (v14 & v18))/ { printf("true"); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", a6[(v2 & 3)]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", a4[v12]); }
BEGIN { printf("\n=44=\n"); }
BEGIN /(v1 ^ v5)/ { printf("true"); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", a4[(((v3 - v7) ^ v17) & 3)]); }
BEGIN { printf("\n=46=\n"); }
BEGIN /(v0 > 65536)/ { printf("true"); }
BEGIN { printf("\n=47=\n"); }
BEGIN { k16[((v1 > v16) != v5)] = 48; printf("%d", k16[((v3 | v3) < (v6 == v17))]); }
BEGIN { printf("\n=48=\n"); }
BEGIN /(((v1 && v14) > (91L ? 255 : v0)) && 01000000000000000000001)/ { printf("true"); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%d", a6[(((~v3) > (v10 << v5)) & 1)]); }
BEGIN { printf("\n=50=\n"); }
BEGIN { l7[('abc' >> v4), ((v11 || v17) - (0x80ULL % (v3 | 1)))] = (sizeof (int) * (v13 >= v1)); printf("%d", l7[('abc' >> v4), ((v11 || v17) - (0x80ULL % (v3 | 1)))]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr((v0 ? v7 : 255ul))))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr(((v10 != v9) << 06130263631311LL))))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("[%s]", substr("the quick brown fox", (((long long)v13) ? (v15 ^ 0xf4240) : (2549459870u + v17)))); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("[%s]", lltostr(((short)v14))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { l18[(100 + v9), ((v18 < v12) < (v2 < v12))] = (v7 << 32); printf("%d", l18[(100 + v9), (v16 > v15)]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v18 <= sizeof (v15))), "|")); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr(((5ULL | v16) ^ ((unsigned int)v11))), "|")); }
BEGIN { exit(16); }
