/* Random statements of the area changes (seed 11, program 6) print what they do in DTrace. */
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
BEGIN { g0 = 8l; g1 = 0X8000UL; g10 = 0X33; g11 = 0x7ull; g12 = 0101; g13 = 0x1u; g14 = 0764416053274227341523; g15 = 0X12a05f200L; g16 = 05ll; g17 = 0x5du; g18 = 'a'; g2 = 'ab'; g3 = 0x8000ull; g4 = 985202954858u; g5 = 9015146802152075926l; g6 = '\377'; g7 = 0100000U; g8 = '\0'; g9 = 'a'; m0[2] = 0x41UL; m10[1] = 65ul; m11[2] = '\377'; m12[2] = 2l; m13[0] = 65536L; m14[2] = 8; m15[1] = 8ULL; m16[0] = 00; m17[1] = 65536ul; m18[2] = 0xcULL; m1[1] = 65535LL; m2[0] = 0140263533305053054667u; m3[2] = 0200; m4[0] = 32768ul; m5[0] = 0xffffull; m6[2] = 256l; m7[0] = 669736710827LL; m8[2] = 31L; m9[0] = 2147483647ULL; self->w0 = '\0'; self->w1 = 13; self->w10 = 5u; self->w11 = 65; self->w12 = '\n'; self->w13 = 100ull; self->w14 = 128ul; self->w15 = 0X7315de88be5b8fcbL; self->w16 = 'ab'; self->w17 = 'a'; self->w18 = 0x3f1f10a501ull; self->w2 = 0X20ULL; self->w3 = 0x8000010000000000LL; self->w4 = 3267; self->w5 = 7l; self->w6 = 63L; self->w7 = 1U; self->w8 = 6ULL; self->w9 = 4312; this->t0 = 1099511627776u; this->t1 = 0X4d767ef7ee7ad048L; this->t10 = 0777777777777777777777LL; this->t11 = 2570u; this->t12 = 255ULL; this->t13 = 256ULL; this->t14 = 0257ul; this->t15 = 256; this->t16 = 4294967295UL; this->t17 = 0Xf4240l; this->t18 = 100u; this->t2 = 'ab'; this->t3 = 4294967296ul; this->t4 = 65536LL; this->t5 = 300; this->t6 = 100; this->t7 = 0X1; this->t8 = 0Xf4a4; this->t9 = 32767l; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d %d", m4[0] = sizeof (unsigned long long), this->t13); printf(" %d %d", m4[0], this->t13); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", (long)(self->w17 = (m18[2] += (m0[2] + self->w3)))); printf(" %d", self->w17); }
BEGIN { printf("\n=2=\n"); }
BEGIN { self->w6 = 2147483647; printf("%d", (long)self->w6--); printf(" %d", self->w6);; }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", (this->t15 ^= g13) + 0LL); printf(" %d", this->t15); }
BEGIN { printf("\n=4=\n"); }
BEGIN { self->n1 = sizeof (int); printf("%d %d %x", self->n1, sizeof (self->n1), (long)self->n1); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d", this->t7 <<= (this->t13 ? ((uint64_t)g15) : (g14 > 7ull))); printf(" %d", this->t7); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(this->t2++); printf(" %d", this->t2); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%u", m4[0]--); printf(" %d", m4[0]);; }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d %d", g4 = '\0', this->t15); printf(" %d %d", g4, this->t15); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", sizeof (this->t11 = g16)); printf(" %d", this->t11); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%x", m4[0]++); printf(" %d", m4[0]);; }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", g15 -= (this->t1 != 0Xc)); printf(" %d", g15); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", self->w5 ^= ((!m5[0]) + g8)); printf(" %d", self->w5); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%u", m15[1] -= (((g8 <= this->t9) + (g13 || 5l)) + m10[1])); printf(" %d", m15[1]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%x", this->t11 += ((uint8_t)(+127UL))); printf(" %d", this->t11); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", g17 -= ((signed char)this->t17)); printf(" %d", g17); }
BEGIN { printf("\n=16=\n"); }
BEGIN { k2["a", 2] = (~((short)m12[2])); printf("%d %d %x", k2["a", 2], sizeof (k2["a", 2]), (long)k2["a", 2]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", this->t9 %= (m3[2] | 1)); printf(" %d", this->t9); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", -(m4[0]++)); printf(" %d", m4[0]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { k3[1] = ((~m6[2]) - 0177L); printf("%d %d %x", k3[1], sizeof (k3[1]), (long)k3[1]); }
BEGIN { printf("\n=20=\n"); }
BEGIN { k4[1] = (+(65535 - g16)); printf("%d %d %x", k4[1], sizeof (k4[1]), (long)k4[1]); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d", sizeof (self->w11 /= (((+m13[0]) | 1) + self->w9))); printf(" %d", self->w11); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%x", self->w17++); printf(" %d", self->w17);; }
BEGIN { printf("\n=23=\n"); }
BEGIN { self->n5 = ((65 << m17[1]) % ((this->t4 | m13[0]) | 1)); printf("%d %d %x", self->n5, sizeof (self->n5), (long)self->n5); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%x", self->w6 &= (((8 & 8L) >= (this->t8 / (g2 | 1))) + g1)); printf(" %d", self->w6); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w7 ^= (this->t12 + g17))); printf(" %d", self->w7); }
BEGIN { printf("\n=26=\n"); }
BEGIN { k6["a", 2] = ((self->w3 << g16) < (!g15)); printf("%d %d %x", k6["a", 2], sizeof (k6["a", 2]), (long)k6["a", 2]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { self->n7 = 63u; printf("%d %d %x", self->n7, sizeof (self->n7), (long)self->n7); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", -(g7 += (+936039941890))); printf(" %d", g7); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", -(self->w1 -= (1000000U + self->w6))); printf(" %d", self->w1); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%d", (long)(g16 -= 2ULL)); printf(" %d", g16); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%x", m18[2] &= (((self->w8 >> 0X71b2) > (g15 << this->t18)) + self->w4)); printf(" %d", m18[2]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%d", (long)(self->w16 += (((4294967296l * m17[1]) == (self->w6 <= m9[0])) + g10))); printf(" %d", self->w16); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%x", self->w8++); printf(" %d", self->w8);; }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(this->t17 ^= (m18[2] + self->w6)); printf(" %d", this->t17); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%u", --g0); printf(" %d", g0);; }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", -(self->w17 %= ((((m7[0] << g11) >= ((uint16_t)this->t16)) | 1) + self->w18))); printf(" %d", self->w17); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(self->w18 |= (('\n' % (this->t4 | 1)) + self->w11)); printf(" %d", self->w18); }
BEGIN { printf("\n=38=\n"); }
BEGIN { k8["a", 2] = ((065773U >= g4) - this->t3); printf("%d %d %x", k8["a", 2], sizeof (k8["a", 2]), (long)k8["a", 2]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", self->w7 += ((self->w0 - 06560665UL) + self->w2)); printf(" %d", self->w7); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%u", --m2[0]); printf(" %d", m2[0]);; }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", (this->t0 %= ((g16 * m12[2]) | 1)) + 0LL); printf(" %d", this->t0); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%u", self->w4 |= ((-sizeof (int32_t)) + this->t2)); printf(" %d", self->w4); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d %d", m16[0] = (this->t2 | this->t2), m15[1]); printf(" %d %d", m16[0], m15[1]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { g11 = 5; printf("%d", (long)++g11); printf(" %d", g11);; }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%x", (unsigned long)(g16 *= sizeof ((m2[0] + g3)))); printf(" %d", g16); }
BEGIN { printf("\n=46=\n"); }
BEGIN { n9 = (((uint16_t)this->t16) & ((char)m12[2])); printf("%d %d %x", n9, sizeof (n9), (long)n9); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", (long)(m15[1] >>= ((((int)01000000000045201371000ULL) >= self->w13) + g3))); printf(" %d", m15[1]); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%d", -(self->w1 /= ((((self->w5 - this->t7) < (this->t7 | 0144344UL)) | 1) + self->w3))); printf(" %d", self->w1); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t1 *= (m14[2] ^ 129LL))); printf(" %d", this->t1); }
BEGIN { printf("\n=50=\n"); }
BEGIN { this->t1 = 0; printf("%d", (long)this->t1--); printf(" %d", this->t1);; }
BEGIN { printf("\n=51=\n"); }
BEGIN { this->t14 = 0; printf("%d", (long)++this->t14); printf(" %d", this->t14);; }
BEGIN { printf("\n=52=\n"); }
BEGIN { g12 = 2147483647; printf("%d", (long)++g12); printf(" %d", g12);; }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", g9 /= (((self->w16 < 0Xfaull) ? self->w14 : (077777ull % (self->w18 | 1))) | 1)); printf(" %d", g9); }
BEGIN { printf("\n=54=\n"); }
BEGIN { self->n10 = ((self->w4 == g8) << ((unsigned short)0X80000000ull)); printf("%d %d %x", self->n10, sizeof (self->n10), (long)self->n10); }
BEGIN { printf("\n=55=\n"); }
BEGIN { trace(m9[0] %= ((((33ll % (self->w4 | 1)) >= (m3[2] > 2147483647ull)) | 1) + m18[2])); printf(" %d", m9[0]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", m11[2] -= ((~m7[0]) + m12[2])); printf(" %d", m11[2]); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d", (g4 ^= (self->w8++)) + 0LL); printf(" %d", g4); }
BEGIN { printf("\n=58=\n"); }
BEGIN { trace(++m16[0]); printf(" %d", m16[0]); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%x", --g12); printf(" %d", g12);; }
BEGIN { exit(0); }
