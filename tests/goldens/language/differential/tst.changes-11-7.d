/* Random statements of the area changes (seed 11, program 7) print what they do in DTrace. */
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
BEGIN { g0 = 'a'; g1 = 0X3ddd06cU; g10 = 255; g11 = 1700529588U; g12 = 077777LL; g13 = 0454u; g14 = 0UL; g15 = 0341; g16 = 0X81; g17 = 127LL; g18 = 0u; g2 = 129; g3 = 'Z'; g4 = 128U; g5 = 2147483647U; g6 = 65535u; g7 = 4294967296L; g8 = 0X80000000000f4240ULL; g9 = 0Xdbe6ULL; m0[1] = 0X7fffffffll; m10[1] = 0x12cULL; m11[0] = 2LL; m12[0] = 28640l; m13[1] = 0100000; m14[1] = 4294967296LL; m15[2] = '\377'; m16[0] = 5l; m17[1] = 0x41ULL; m18[0] = 0x8000000000000040ul; m1[2] = 015UL; m2[1] = 031650545565; m3[1] = 'Z'; m4[1] = 16357ULL; m5[0] = 64ull; m6[0] = 3998622127ll; m7[1] = 017777777777L; m8[0] = 0X7fffffff; m9[0] = 2ul; self->w0 = 0X1fL; self->w1 = 64ul; self->w10 = 14685LL; self->w11 = 3703089481992694576ULL; self->w12 = 1; self->w13 = 8; self->w14 = 2147483648UL; self->w15 = 42LL; self->w16 = 128L; self->w17 = 0xf4240; self->w18 = 'abc'; self->w2 = 1000000ULL; self->w3 = 4294967296l; self->w4 = 'a'; self->w5 = 0X7fffffff; self->w6 = 0144666; self->w7 = 300ULL; self->w8 = 1000000l; self->w9 = 0l; this->t0 = 0X54UL; this->t1 = 64u; this->t10 = 1099511627776LL; this->t11 = 9223372036854775807u; this->t12 = 0Xf7fcade8UL; this->t13 = 31L; this->t14 = '\x7f'; this->t15 = 01000000000000000000013u; this->t16 = 0x1u; this->t17 = 0100u; this->t18 = 2147483647ul; this->t2 = 03641100l; this->t3 = 31ll; this->t4 = 1; this->t5 = 7ll; this->t6 = 0X31cdd62012ll; this->t7 = 7638833414675468102UL; this->t8 = 012L; this->t9 = 0x7; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%u", self->w3 <<= ((!(0X3 != self->w10)) + g16)); printf(" %d", self->w3); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%x", self->w6 *= ((m15[2] <= 33L) + this->t4)); printf(" %d", self->w6); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", (long)(self->w8 -= (((unsigned long)24359ULL) + m4[1]))); printf(" %d", self->w8); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", (long)(self->w14++)); printf(" %d", self->w14); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", -(this->t8 %= (((int)this->t1) | 1))); printf(" %d", this->t8); }
BEGIN { printf("\n=5=\n"); }
BEGIN { this->n1 = ((g18 >> 'ab') > m9[0]); printf("%d %d %x", this->n1, sizeof (this->n1), (long)this->n1); }
BEGIN { printf("\n=6=\n"); }
BEGIN { g1 = 127; printf("%d", (long)++g1); printf(" %d", g1);; }
BEGIN { printf("\n=7=\n"); }
BEGIN { this->n2 = ((!0X80000000000f4240) | (this->t16 ? this->t5 : self->w2)); printf("%d %d %x", this->n2, sizeof (this->n2), (long)this->n2); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%d %d", self->w11 = (self->w3 - self->w16), m6[0]); printf(" %d %d", self->w11, m6[0]); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%x", self->w13++); printf(" %d", self->w13);; }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d %d", this->t14 = 1502476711, g11); printf(" %d %d", this->t14, g11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(--g16); printf(" %d", g16);; }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", self->w16++); printf(" %d", self->w16);; }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t4 ^= self->w2)); printf(" %d", this->t4); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%u", g5 >>= self->w17); printf(" %d", g5); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", sizeof (g7 <<= (g12 /= (((self->w9 | self->w18) / ((this->t17 << g9) | 1)) | 1)))); printf(" %d", g7); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", -(this->t13 += (0XbUL != m0[1]))); printf(" %d", this->t13); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", (long)(m2[1] &= ((this->t1 ? self->w5 : self->w15) + this->t12))); printf(" %d", m2[1]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%u", g5--); printf(" %d", g5);; }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w13 <<= ((+(8LL == g10)) + this->t3))); printf(" %d", self->w13); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", (long)(m16[0] += ((this->t10 >= this->t6) + g18))); printf(" %d", m16[0]); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d %d", this->t7 = (~g0), this->t18); printf(" %d %d", this->t7, this->t18); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%x", --m5[0]); printf(" %d", m5[0]);; }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%x", (unsigned long)(g17 ^= (g8 / (129 | 1)))); printf(" %d", g17); }
BEGIN { printf("\n=24=\n"); }
BEGIN { g3 = 32767; printf("%d", (long)g3--); printf(" %d", g3);; }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%x", (unsigned long)(m7[1]++)); printf(" %d", m7[1]); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%u", self->w18 = g11); printf(" %d", self->w18); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d", (this->t17 >>= self->w6) + 0LL); printf(" %d", this->t17); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", (++m17[1]) + 0LL); printf(" %d", m17[1]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%x", g3 += (~(1099511627776u ? self->w12 : self->w18))); printf(" %d", g3); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(m1[2] *= ((self->w4 & g0) + g3)); printf(" %d", m1[2]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d", self->w17 &= ((m15[2] ^^ 0400L) + this->t10)); printf(" %d", self->w17); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%d %d", self->w16 = ((2147483648ll || 0x8fl) * ((int32_t)g0)), g7); printf(" %d %d", self->w16, g7); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%u", self->w5 /= ((((uint8_t)m17[1]) | 1) + m5[0])); printf(" %d", self->w5); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(--g13); printf(" %d", g13);; }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d %d", g9 = ((!this->t16) << (!self->w16)), m9[0]); printf(" %d %d", g9, m9[0]); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", (self->w6 /= ((((1u * self->w18) == (m14[1] * m17[1])) | 1) + this->t0)) + 0LL); printf(" %d", self->w6); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", sizeof (m5[0] -= (((0X6a7ea9a3cadc116eL * m5[0]) - g6) + m10[1]))); printf(" %d", m5[0]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", self->w1 -= (self->w15 + self->w10)); printf(" %d", self->w1); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%x", (unsigned long)(m0[1] &= (((2113625899u ^ 127LL) < (128 | '\x7f')) + g5))); printf(" %d", m0[1]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(g12 += ((self->w9 / 0X100ULL) >> this->t6)); printf(" %d", g12); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", --g4); printf(" %d", g4); }
BEGIN { printf("\n=42=\n"); }
BEGIN { m7[1] = 5; printf("%d", (long)m7[1]--); printf(" %d", m7[1]);; }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", -(g0 <<= (this->t0 = ((unsigned long)((int32_t)self->w9))))); printf(" %d", g0); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d %d", g4 = (m4[1] >= 0X21), this->t12); printf(" %d %d", g4, this->t12); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", -(this->t6 <<= (self->w10 *= (((176ULL == this->t16) | (0X1LL != this->t7)) + g8)))); printf(" %d", this->t6); }
BEGIN { printf("\n=46=\n"); }
BEGIN { trace(--self->w12); printf(" %d", self->w12); }
BEGIN { printf("\n=47=\n"); }
BEGIN { this->n3 = ((int32_t)(self->w8 * g17)); printf("%d %d %x", this->n3, sizeof (this->n3), (long)this->n3); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%d", self->w14 = (m17[1] ^ 0400ull)); printf(" %d", self->w14); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%d", ++g0); printf(" %d", g0);; }
BEGIN { printf("\n=50=\n"); }
BEGIN { k4["a", 2] = (this->t6 && m4[1]); printf("%d %d %x", k4["a", 2], sizeof (k4["a", 2]), (long)k4["a", 2]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace(m1[2] -= (((self->w1 > 0xffffLL) != (-2147483647L)) + self->w14)); printf(" %d", m1[2]); }
BEGIN { printf("\n=52=\n"); }
BEGIN { self->n5 = ((char)(g11 ^^ 255ul)); printf("%d %d %x", self->n5, sizeof (self->n5), (long)self->n5); }
BEGIN { printf("\n=53=\n"); }
BEGIN { m17[1] = 5; printf("%d", (long)m17[1]++); printf(" %d", m17[1]);; }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", -(++this->t9)); printf(" %d", this->t9); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", -(g7 = (++g10))); printf(" %d", g7); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", sizeof (self->w10 <<= (((g8 && g2) / g13) + this->t14))); printf(" %d", self->w10); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%u", m7[1] ^= ((4294967295 >> g17) + this->t14)); printf(" %d", m7[1]); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%u", m1[2] ^= (((g12 ? 0x20ll : 041ll) * (m1[2] ? m4[1] : m18[0])) + g12)); printf(" %d", m1[2]); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%d %d", m6[0] = (~(m17[1] >= this->t5)), m11[0]); printf(" %d %d", m6[0], m11[0]); }
BEGIN { exit(0); }
