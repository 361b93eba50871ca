/* Random statements of the area places (seed 11, program 3) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 66 */
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
BEGIN { v0 = -962433986ull; v1 = -'Z'; v2 = 32767u; v3 = 256ll; v4 = 63; v5 = 127240302933UL; v6 = -0357227511437553145761LL; v7 = -0UL; v8 = 'a'; v9 = -412297140779u; v10 = -010UL; v11 = -1UL; v12 = 841741908080u; v13 = 0X100000000ll; v14 = '\n'; v15 = -65536U; v16 = 0101; v17 = -0Xfe870f38l; v18 = -1ll; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("[%s]", substr("aXbXcX", ('\n' << v8), ((v11 * 0X800000007fffffffu) ^ (v2 / (v16 | 1))))); }
BEGIN { printf("\n=1=\n"); }
BEGIN /0X8000000000000080u/ { printf("true"); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("[%s]", lltostr(index("aXbXcX", "l", (((4661805118846957372 % (v12 | 1)) / ((v6 ? v16 : v18) | 1)) & 0xf0000000f)))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", a5[(((~v6) | ((unsigned int)100UL)) & 3)]); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", ((v10 ? 011050701613550LL : 3ull) && (-v16))); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d", (((v14 >= v9) != (v15 + 0X80L)) && ((unsigned int)v2))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((((int16_t)33L) != (v18 * 077ul))), "|")); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", a5[(((v13 >= v18) < ((long long)v18)) & 1)]); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("[%s]", lltostr(index(s, "l", (v11 & 0xf0000000f)))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("[%s]", strchr("aXbXcX", (v9 | v1)) != NULL ? "yes" : "no"); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", a4[(((v6 * v4) / ((0x7bUL - v9) | 1)) & 3)]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("[%s]", substr("the quick brown fox", ((v0 ^^ v1) ^ v5), ((!v15) <= 2ll))); }
BEGIN { printf("\n=12=\n"); }
BEGIN { l5[(v4 & v15), (v13 ^ v17)] = ((unsigned int)(v8 | v11)); printf("%d", l5[(v4 & v15), (v13 ^ v17)]); }
BEGIN { printf("\n=13=\n"); }
BEGIN /((int8_t)(v11 >= v18))/ { printf("true"); }
BEGIN { printf("\n=14=\n"); }
BEGIN /(!(!v11))/ { printf("true"); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("[%s]", substr("aXbXcX", (v4 - '\n'))); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("[%s]", lltostr(index("hello", "l", ((100l / (64 | 1)) & 0xf0000000f)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { l17[(~44289U), sizeof (v18)] = (v8 ? v10 : v14); printf("%d", l17[(~44289U), sizeof (v18)]); }
BEGIN { printf("\n=18=\n"); }
BEGIN /(sizeof ((v17 >= 'abc')) && sizeof (('\377' >= 'ab')))/ { printf("true"); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", a5[((!v1) | (01000000000000003641100 & 010ll))]); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("[%s]", substr("hello", v1, (v13 >> v10))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d", a6[((v12 | 0X81l) & 3)]); }
BEGIN { printf("\n=22=\n"); }
BEGIN /sizeof (v6)/ { printf("true"); }
BEGIN { printf("\n=23=\n"); }
BEGIN { k6[v9] = 24; printf("%d", k6[(v13 ^^ v2)]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr(((uint64_t)v14)), "|")); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v11 << v8)), "|")); }
BEGIN { printf("\n=26=\n"); }
BEGIN /((+077L) * v13)/ { printf("true"); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("[%s]", substr("hello", (v12 << v10))); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", (32l || ((signed char)v15))); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("[%s]", substr("hello", (v11 >> v13))); }
BEGIN { printf("\n=30=\n"); }
BEGIN { k16[((~v10) & ('Z' || v3))] = 32; printf("%d", k16[(!v14)]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("[%s]", strchr("a/b/c", (v10 - 4ul)) != NULL ? "yes" : "no"); }
BEGIN { printf("\n=32=\n"); }
BEGIN /(v10 != v2)/ { printf("true"); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("[%s]", substr("a/b/c", ((v7 - 4) & (v13 % v2)), ((unsigned char)v18))); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%d", a5[((v13 >> v16) & 1)]); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("[%s]", substr("a/b/c", (!v15), ((short)65536L))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", a5[(v14 & 3)]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", (v2 ? 1 : 2)); }
BEGIN { printf("\n=38=\n"); }
BEGIN /v18/ { printf("true"); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", (v18 && (((char)v7) ? (v12 ? v12 : 2147483648) : v1))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("[%s]", substr(s, (-v17))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { k17[(~0Xadf3f49fLL)] = 43; printf("%d", k17[v12]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", ((((int16_t)v8) != (v2 >> v18)) || (3u ^ 2171623924ULL))); }
BEGIN { printf("\n=43=\n"); }
BEGIN { l4[32767L, 32768u] = ((long long)v16); printf("%d", l4[32767L, 32768u]); }
BEGIN { printf("\n=44=\n"); }
BEGIN /((unsigned int)3ll)/ { printf("true"); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("[%s]", lltostr((v0 ^ ((int64_t)65)))); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("the quick brown fox", "o", (sizeof (unsigned long long) & 0xf0000000f)))); }
BEGIN { printf("\n=47=\n"); }
BEGIN /(63ULL > v18)/ { printf("true"); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("the quick brown fox", "o", (((7ll * v2) && (8 || v4)) & 0xf0000000f)))); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%d", (((unsigned long long)(v16 % (v15 | 1))) || (-(v2 > v9)))); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%d", (((v18 - v3) == (0Xa1a562f5 != 'Z')) && (~v13))); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d", (((long long)v15) ^^ (~v3))); }
BEGIN { printf("\n=52=\n"); }
BEGIN { l5[(31 == v4), (v12 < v3)] = v3; printf("%d", l5[(31 == v4), (+v15)]); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", ((v8 > v5) && 0X64U)); }
BEGIN { printf("\n=54=\n"); }
BEGIN /(-((!v10) != v10))/ { printf("true"); }
BEGIN { printf("\n=55=\n"); }
BEGIN { k1[(0x12a05f200L - v0)] = 58; printf("%d", k1[v11]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("a/b/c", "o", ((v18 ^^ v7) & 0xf0000000f)))); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr(((33 << v14) | v9))))); }
BEGIN { exit(66); }
