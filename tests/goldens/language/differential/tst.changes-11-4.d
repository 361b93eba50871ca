/* Random statements of the area changes (seed 11, program 4) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
char g0;
signed char g1;
unsigned char g2;
short g3;
unsigned short g4;
int g5;
unsigned int g6;
long g7;
unsigned long g8;
long long g9;
unsigned long long g10;
int8_t g11;
uint8_t g12;
int16_t g13;
uint16_t g14;
int32_t g15;
uint32_t g16;
int64_t g17;
uint64_t g18;
this char t0;
this signed char t1;
this unsigned char t2;
this short t3;
this unsigned short t4;
this int t5;
this unsigned int t6;
this long t7;
this unsigned long t8;
this long long t9;
this unsigned long long t10;
this int8_t t11;
this uint8_t t12;
this int16_t t13;
this uint16_t t14;
this int32_t t15;
this uint32_t t16;
this int64_t t17;
this uint64_t t18;
self char w0;
self signed char w1;
self unsigned char w2;
self short w3;
self unsigned short w4;
self int w5;
self unsigned int w6;
self long w7;
self unsigned long w8;
self long long w9;
self unsigned long long w10;
self int8_t w11;
self uint8_t w12;
self int16_t w13;
self uint16_t w14;
self int32_t w15;
self uint32_t w16;
self int64_t w17;
self uint64_t w18;
char m0[int];
signed char m1[int];
unsigned char m2[int];
short m3[int];
unsigned short m4[int];
int m5[int];
unsigned int m6[int];
long m7[int];
unsigned long m8[int];
long long m9[int];
unsigned long long m10[int];
int8_t m11[int];
uint8_t m12[int];
int16_t m13[int];
uint16_t m14[int];
int32_t m15[int];
uint32_t m16[int];
int64_t m17[int];
uint64_t m18[int];
BEGIN { g0 = 32768l; g1 = 0xfull; g10 = 252861816; g11 = 0x7fffffffffffffffl; g12 = 01416067422404154014572; g13 = 0x3eb5c83550f54988ULL; g14 = '\0'; g15 = 0X0ul; g16 = 2147483648l; g17 = 255l; g18 = 128LL; g2 = 'a'; g3 = 0X0; g4 = 63ul; g5 = 1000000ull; g6 = 0x1UL; g7 = 0301; g8 = 12u; g9 = 0X80l; m0[0] = 0x100u; m10[1] = 'ab'; m11[2] = 'abc'; m12[2] = 020000000000ll; m13[2] = 5000000000u; m14[2] = 129; m15[1] = 32767ul; m16[2] = 012; m17[1] = 127l; m18[2] = 32LL; m1[2] = 8325882935050309943L; m2[1] = 256l; m3[2] = 2147483648LL; m4[1] = 025727705344U; m5[1] = 0454ULL; m6[1] = 0X6925745a; m7[1] = 0x64L; m8[2] = 0X12a05f200; m9[0] = 3u; self->w0 = 2147483647ul; self->w1 = 0x2l; self->w10 = 885077128420ULL; self->w11 = 32767L; self->w12 = 0u; self->w13 = 2l; self->w14 = 'a'; self->w15 = 05l; self->w16 = 0X2l; self->w17 = 52627L; self->w18 = 64ULL; self->w2 = 1; self->w3 = 0100UL; self->w4 = 221U; self->w5 = 'a'; self->w6 = 32767ULL; self->w7 = 31ull; self->w8 = 'abc'; self->w9 = 129U; this->t0 = 8UL; this->t1 = 7UL; this->t10 = 00L; this->t11 = 0201U; this->t12 = 0X20ll; this->t13 = 108LL; this->t14 = 037UL; this->t15 = 0x7fffffffl; this->t16 = 8ULL; this->t17 = 7L; this->t18 = 127l; this->t2 = 0X64ULL; this->t3 = 33LL; this->t4 = 866379275426ll; this->t5 = 0X76L; this->t6 = 32767ll; this->t7 = 33; this->t8 = 0Xffffull; this->t9 = 016513350163120u; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", sizeof (self->w6 /= (((self->w10 & g10) | 1) + self->w8))); printf(" %d", self->w6); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%x", --self->w4); printf(" %d", self->w4);; }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", (long)(this->t4 %= (this->t3 /= (((g18 / (self->w16 | 1)) & (0X7ull >= this->t8)) | 1)))); printf(" %d", this->t4); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d %d", this->t14 = (this->t7 > self->w15), g8); printf(" %d %d", this->t14, g8); }
BEGIN { printf("\n=4=\n"); }
BEGIN { k1[1] = ((m13[2] != this->t2) / ((g9 != m1[2]) | 1)); printf("%d %d %x", k1[1], sizeof (k1[1]), (long)k1[1]); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%x", g10 /= (sizeof (self->w10) | 1)); printf(" %d", g10); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%u", m11[2] ^= ((-g4) + this->t6)); printf(" %d", m11[2]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", (long)(this->t9 = (+m12[2]))); printf(" %d", this->t9); }
BEGIN { printf("\n=8=\n"); }
BEGIN { g15 = 2147483647; printf("%d", (long)g15++); printf(" %d", g15);; }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", (this->t14 %= ((sizeof (uint8_t) - sizeof ('\377')) | 1)) + 0LL); printf(" %d", this->t14); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d %d", g16 = ((self->w2 ? this->t18 : g10) != (self->w5 >> g4)), self->w16); printf(" %d %d", g16, self->w16); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t1 >>= ((+7u) ^^ 0x3ULL))); printf(" %d", this->t1); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", this->t0 <<= (sizeof ('ab') < sizeof (self->w14))); printf(" %d", this->t0); }
BEGIN { printf("\n=13=\n"); }
BEGIN { m18[2] = 0; printf("%d", (long)m18[2]--); printf(" %d", m18[2]);; }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%u", this->t16 <<= ((g12 ^ 22722UL) - ((int64_t)0X12cll))); printf(" %d", this->t16); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d %d", this->t12 = (m12[2] | ((int8_t)5LL)), self->w2); printf(" %d %d", this->t12, self->w2); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", (m6[1] += ((g6 != (self->w16 % 041u)) + g4)) + 0LL); printf(" %d", m6[1]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t18 |= 1000000)); printf(" %d", this->t18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d %d", this->t11 = (-self->w13), this->t1); printf(" %d %d", this->t11, this->t1); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", sizeof (this->t1 -= (this->t14 <<= (300UL ? (0X1U ^^ 022607124665) : 65UL)))); printf(" %d", this->t1); }
BEGIN { printf("\n=20=\n"); }
BEGIN { self->w3 = 32767; printf("%d", (long)self->w3--); printf(" %d", self->w3);; }
BEGIN { printf("\n=21=\n"); }
BEGIN { k2["a", 2] = (-0x0U); printf("%d %d %x", k2["a", 2], sizeof (k2["a", 2]), (long)k2["a", 2]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", sizeof (m5[1] %= ((((unsigned short)(this->t14 ? g8 : 4987499215415231845)) | 1) + self->w15))); printf(" %d", m5[1]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d %d", self->w16 = sizeof (self->w8), this->t14); printf(" %d %d", self->w16, this->t14); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", (self->w14 += ((g5 && 021LL) + this->t16)) + 0LL); printf(" %d", self->w14); }
BEGIN { printf("\n=25=\n"); }
BEGIN { g0 = 0; printf("%d", (long)++g0); printf(" %d", g0);; }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", -(self->w12 &= ((this->t5 + m1[2]) + self->w13))); printf(" %d", self->w12); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", m1[2] -= (self->w7 + self->w7)); printf(" %d", m1[2]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w3 %= ((((unsigned char)0Xfll) | 1) + m10[1]))); printf(" %d", self->w3); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%x", m17[1] -= (sizeof (unsigned long long) + this->t4)); printf(" %d", m17[1]); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%d", (long)(this->t3 >>= ((self->w9 >= self->w7) + '\0'))); printf(" %d", this->t3); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w6++)); printf(" %d", self->w6); }
BEGIN { printf("\n=32=\n"); }
BEGIN { m9[0] = 5; printf("%d", (long)m9[0]--); printf(" %d", m9[0]);; }
BEGIN { printf("\n=33=\n"); }
BEGIN { g14 = 2147483647; printf("%d", (long)++g14); printf(" %d", g14);; }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%x", --g9); printf(" %d", g9);; }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(--g6); printf(" %d", g6);; }
BEGIN { printf("\n=36=\n"); }
BEGIN { self->n3 = ((uint64_t)(528027148 == m5[1])); printf("%d %d %x", self->n3, sizeof (self->n3), (long)self->n3); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d %d", g11 = ((self->w12 && 256) ^ g18), self->w13); printf(" %d %d", g11, self->w13); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%d %d", m9[0] = ((uint8_t)g3), g16); printf(" %d %d", m9[0], g16); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%u", --m12[2]); printf(" %d", m12[2]);; }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", self->w11 = (this->t15 <<= ((this->t10 >> this->t16) >= (0X1c81l / (g8 | 1))))); printf(" %d", self->w11); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d %d", self->w7 = (-m2[1]), this->t0); printf(" %d %d", self->w7, this->t0); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%x", g7--); printf(" %d", g7); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", m15[1] += (((self->w13 >= self->w8) / ((!g11) | 1)) + self->w16)); printf(" %d", m15[1]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { k4["a", 2] = (self->w8 < 0X20LL); printf("%d %d %x", k4["a", 2], sizeof (k4["a", 2]), (long)k4["a", 2]); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%x", g16--); printf(" %d", g16);; }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", self->w7 ^= ((sizeof (0100000l) / ((m9[0] * m4[1]) | 1)) + g1)); printf(" %d", self->w7); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", (long)(g13 *= (!g7))); printf(" %d", g13); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%x", g17 -= ((m17[1] << 0X7full) > 'ab')); printf(" %d", g17); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%d", (long)(g15 >>= (+(g10 < 0x6e8c6505bc529e33UL)))); printf(" %d", g15); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w3 -= ((0x81u + self->w13) + self->w13))); printf(" %d", self->w3); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d", self->w6 >>= ((m2[1] == 'a') + g15)); printf(" %d", self->w6); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(++m8[2]); printf(" %d", m8[2]);; }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", (g1 %= (300 | 1)) + 0LL); printf(" %d", g1); }
BEGIN { printf("\n=54=\n"); }
BEGIN { self->n5 = sizeof ((this->t0 < this->t15)); printf("%d %d %x", self->n5, sizeof (self->n5), (long)self->n5); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", (self->w10 %= (((+m6[1]) | 1) + m9[0])) + 0LL); printf(" %d", self->w10); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", sizeof (m17[1] ^= ((~self->w3) + this->t4))); printf(" %d", m17[1]); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%x", m9[0] += (((uint32_t)sizeof (0x3LL)) + this->t5)); printf(" %d", m9[0]); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d", -(m7[1] -= (self->w0 + this->t12))); printf(" %d", m7[1]); }
BEGIN { exit(0); }
