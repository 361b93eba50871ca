/* Random statements of the area places (seed 11, program 2) print what they do in DTrace. */
/* @@args: -q */
/* @@status: 22 */
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
BEGIN { v0 = 040000000000UL; v1 = 0xffffffff; v2 = 01000000000000000000000; v3 = 0X7fffll; v4 = 2783865282U; v5 = 5000000000ul; v6 = 255ULL; v7 = -0L; v8 = 0x41ull; v9 = -0X8000000000008000l; v10 = -0X6d1844b2faul; v11 = 18723ll; v12 = 64u; v13 = -0X7fLL; v14 = 300U; v15 = -010251656230630UL; v16 = -0x20ul; v17 = 0x40UL; v18 = -0177777; s = "hello, world"; a4[0] = 3; a5[0] = 70; a6[0] = 65; a4[1] = 4; a5[1] = 71; a6[1] = 66; a4[2] = 5; a5[2] = 72; a6[2] = 67; a4[3] = 6; a5[3] = 73; a6[3] = 68; }
BEGIN { printf("\n=0=\n"); }
BEGIN { l0[(v13 != v4), ((uint64_t)v6)] = v9; printf("%d", l0[(v13 != v4), (v16 ? v10 : v7)]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("[%s]", substr("the quick brown fox", sizeof (unsigned short), v5)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("the quick brown fox", "o", (((int64_t)v12) & 0xf0000000f)))); }
BEGIN { printf("\n=3=\n"); }
BEGIN { k3[('abc' - v13)] = 4; printf("%d", k3[('abc' - v13)]); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", a6[((v18 < 0X800000000000000eu) & 3)]); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("hello", "o", ((v12 == v3) & 0xf0000000f)))); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d", a5[(('\377' & v7) & 3)]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", (((char)(0x7b5e8f6d9dc62120ull & 5000000000L)) || (32U << v17))); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("[%s]", substr("hello", ((long long)(678612738888ull != v0)))); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("aXbXcX", "o", ((~v13) & 0xf0000000f)))); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr((v6 != 237ll))))); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", a6[(((uint16_t)(02L / v7)) & 1)]); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("[%s]", substr("aXbXcX", sizeof (0X672efa39c5u), ((v5 ? v10 : v10) | (v1 <= v4)))); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("[%s]", lltostr(index("the quick brown fox", "l", (((unsigned int)(-v14)) & 0xf0000000f)))); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("[%s]", lltostr(rindex(s, "o", ((v12 ^ '\0') & 0xf0000000f)))); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", a6[(524255507835978345ll & 3)]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", ((051166U << 2u) || (~(-v11)))); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("[%s]", substr("hello", (v16 >> v15))); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", ((173687697632u << v15) ^^ 129U)); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("[%s]", substr("the quick brown fox", ('\x7f' > v1))); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", !((short)(5232062915518054945L < v6))); }
BEGIN { printf("\n=21=\n"); }
BEGIN { l8[((unsigned char)v4), (v15 && (!v11))] = (v9 < (01000000000000000000221ULL & v3)); printf("%d", l8[((unsigned char)v4), (v15 && (!v11))]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v16 & v15)), "|")); }
BEGIN { printf("\n=23=\n"); }
BEGIN { k11[(v1 ? v14 : v18)] = 25; printf("%d", k11[(v1 ? v14 : v18)]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", ((sizeof (v15) >> ((uint32_t)v12)) ? 1 : 2)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((v14 == v8)), "|")); }
BEGIN { printf("\n=26=\n"); }
BEGIN { k16[((v16 & v9) ? (v14 - 0177777ll) : v7)] = 28; printf("%d", k16[((v16 & v9) ? (v14 - 0177777ll) : v7)]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", a4[sizeof (v0)]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("[%s]", substr("the quick brown fox", ((unsigned char)v17))); }
BEGIN { printf("\n=29=\n"); }
BEGIN /v11/ { printf("true"); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr((6107409408433700268u == v12)), "|")); }
BEGIN { printf("\n=31=\n"); }
BEGIN { k8[v5] = 33; printf("%d", k8[(v5 | v6)]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("[%s]", strchr("aXbXcX", 0X1fll) != NULL ? "yes" : "no"); }
BEGIN { printf("\n=33=\n"); }
BEGIN { k2[0X1261a94ff5u] = 35; printf("%d", k2[0X1261a94ff5u]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("a/b/c", "o", (((int)(v6 >= v12)) & 0xf0000000f)))); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("[%s]", lltostr(rindex("hello", "o", (v17 & 0xf0000000f)))); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", a6[(sizeof (unsigned short) & 1)]); }
BEGIN { printf("\n=37=\n"); }
BEGIN /((245ULL == v18) ? (~v1) : (v5 ^^ v9))/ { printf("true"); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("[%s]", substr(s, (~((char)v10)), (v10 ? v1 : 134u))); }
BEGIN { printf("\n=39=\n"); }
BEGIN { l13[(v11 < 0x3LL), (!040UL)] = (!(v9 >= v11)); printf("%d", l13[(v11 < 0x3LL), (!040UL)]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("[%s]", substr("a/b/c", (v8 ? v17 : v11), (((unsigned long long)v3) ? (~v16) : sizeof (v18)))); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("[%s]", lltostr(strlen(lltostr((+(!v18)))))); }
BEGIN { printf("\n=42=\n"); }
BEGIN { k14[(-(-0x7u))] = 44; printf("%d", k14[(-(-0x7u))]); }
BEGIN { printf("\n=43=\n"); }
BEGIN /(v13 > 07)/ { printf("true"); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("[%s]", strjoin(lltostr(sizeof (v14)), "|")); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", a4[(v9 > v0)]); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", ((+v4) && (v1 << v14))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("[%s]", lltostr((+((v4 % (2ul | 1)) > (v16 > v16))))); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("[%s]", lltostr(index("the quick brown fox", "l", (5774695555114070851u & 0xf0000000f)))); }
BEGIN { printf("\n=49=\n"); }
BEGIN /(!v3)/ { printf("true"); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("[%s]", lltostr(v8)); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d", a4[(v10 & 3)]); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("[%s]", lltostr(index("hello", "l", (v10 & 0xf0000000f)))); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", a5[(sizeof ((v1 || v15)) & 3)]); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("[%s]", substr("aXbXcX", ((v2 == v13) ? ((unsigned char)v6) : 0X7fffffffu))); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", a6[(((v17 || v12) ^^ (v5 ? 65ull : v3)) & 3)]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { l3[(0X5UL % (0XffffffffL | 1)), (0X1fUL * v6)] = (!v4); printf("%d", l3[(0X5UL % (0XffffffffL | 1)), (v6 * (0200000ull + 0X100ull))]); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d", ((0x3fU != 0Xd21bb8dc4bLL) ? 1 : 2)); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("[%s]", lltostr(sizeof (char))); }
BEGIN { exit(22); }
