/* Random statements of the area changes (seed 11, program 1) print what they do in DTrace. */
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
BEGIN { g0 = 0144ULL; g1 = 0x3b6baa154ful; g10 = 8L; g11 = 01000000000000000000005u; g12 = 0X1L; g13 = 65536; g14 = 0X39cdLL; g15 = 65536ULL; g16 = 32; g17 = '\x7f'; g18 = 0153672; g2 = 8U; g3 = 49U; g4 = 8u; g5 = 6490953947348483213LL; g6 = 6218087776099849878ul; g7 = 65536; g8 = 41105; g9 = 13; m0[1] = 'ab'; m10[0] = 65; m11[1] = 0x80000000ff09fa15; m12[2] = 0X27100a0b940dbdb0ULL; m13[1] = '\377'; m14[1] = 0x1fll; m15[1] = 0177777UL; m16[1] = 2; m17[2] = 65u; m18[1] = 0X40; m1[2] = '\377'; m2[2] = 0x40ll; m3[0] = 129; m4[0] = 072ul; m5[0] = 65535ul; m6[0] = 0X477386dfff0a9366ULL; m7[1] = 32767; m8[0] = 0X5ll; m9[0] = 1000000ul; self->w0 = 0x6ea0db8bbbu; self->w1 = 017777777777U; self->w10 = 'Z'; self->w11 = 017777777777U; self->w12 = '\377'; self->w13 = 300; self->w14 = 0X24L; self->w15 = 55059u; self->w16 = 32768UL; self->w17 = 255U; self->w18 = '\n'; self->w2 = 0x3815ba776e83ae64ll; self->w3 = 32767LL; self->w4 = 0x800000000000001f; self->w5 = 0400643217677LL; self->w6 = 0X1fl; self->w7 = 0X41L; self->w8 = 0x3fULL; self->w9 = 142l; this->t0 = 0X6L; this->t1 = 0x8000ull; this->t10 = 0x4836LL; this->t11 = 5000000000ULL; this->t12 = 129; this->t13 = 10u; this->t14 = 14l; this->t15 = 0Xffffffffull; this->t16 = 2147483647ul; this->t17 = 077; this->t18 = 15u; this->t2 = 0x80e8aea96du; this->t3 = '\0'; this->t4 = '\377'; this->t5 = 2470487967UL; this->t6 = 149LL; this->t7 = 7UL; this->t8 = 9223372036854775807u; this->t9 = 0x8000000000000002l; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%u", g8 >>= (this->t12 < this->t14)); printf(" %d", g8); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", (m3[0] -= (((short)g13) + this->t6)) + 0LL); printf(" %d", m3[0]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { n1 = ((g13 > m7[1]) || ((uint64_t)m12[2])); printf("%d %d %x", n1, sizeof (n1), (long)n1); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", this->t6 ^= (!65536)); printf(" %d", this->t6); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d %d", self->w17 = (m11[1] | self->w14), self->w16); printf(" %d %d", self->w17, self->w16); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%u", ++m11[1]); printf(" %d", m11[1]);; }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(++this->t12); printf(" %d", this->t12); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", self->w9 %= ((((self->w14 ^ 829418434) & this->t12) | 1) + this->t7)); printf(" %d", self->w9); }
BEGIN { printf("\n=8=\n"); }
BEGIN { k2["a", 2] = 0X64u; printf("%d %d %x", k2["a", 2], sizeof (k2["a", 2]), (long)k2["a", 2]); }
BEGIN { printf("\n=9=\n"); }
BEGIN { self->n3 = (!(self->w3 ^ self->w13)); printf("%d %d %x", self->n3, sizeof (self->n3), (long)self->n3); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%u", self->w11 += ((this->t1 != 03) + self->w9)); printf(" %d", self->w11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%x", --self->w11); printf(" %d", self->w11);; }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", this->t11 -= ((uint32_t)32768ull)); printf(" %d", this->t11); }
BEGIN { printf("\n=13=\n"); }
BEGIN { k4["a", 2] = ((self->w0 % (g14 | 1)) ^^ 0Xf43d34e4); printf("%d %d %x", k4["a", 2], sizeof (k4["a", 2]), (long)k4["a", 2]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace(m11[1] %= (((!(0133515l / (self->w5 | 1))) | 1) + g1)); printf(" %d", m11[1]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { m6[0] = 0; printf("%d", (long)++m6[0]); printf(" %d", m6[0]);; }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", (long)(m7[1] /= ((((self->w12 ^ this->t1) ? (!0x800000000000001fUL) : sizeof (unsigned short)) | 1) + m1[2]))); printf(" %d", m7[1]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", (self->w14 >>= ((sizeof (g11) % (g2 | 1)) + self->w12)) + 0LL); printf(" %d", self->w14); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%x", ++m16[1]); printf(" %d", m16[1]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d %d", self->w0 = ((self->w10 % self->w10) >= (3L > 7)), g10); printf(" %d %d", self->w0, g10); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace(--this->t7); printf(" %d", this->t7);; }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%x", ++m10[0]); printf(" %d", m10[0]);; }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%u", m1[2] /= (((this->t1 - 02) | 1) + g7)); printf(" %d", m1[2]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%x", m17[2] >>= (143l + g6)); printf(" %d", m17[2]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(this->t9 -= ((+g0) + ('abc' ? g18 : self->w0))); printf(" %d", this->t9); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d", (m7[1] += (g0 + this->t7)) + 0LL); printf(" %d", m7[1]); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d %d", this->t17 = this->t18, m12[2]); printf(" %d %d", this->t17, m12[2]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%u", self->w15 %= (((m17[2] ? self->w4 : 'abc') | 1) + m15[1])); printf(" %d", self->w15); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", -(this->t3 += (this->t10 /= (this->t3 | 1)))); printf(" %d", this->t3); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d %d", self->w2 = (m14[1] & 238u), self->w14); printf(" %d %d", self->w2, self->w14); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(m3[0] = this->t8); printf(" %d", m3[0]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%x", m13[1] *= ((self->w4 | '\x7f') + this->t9)); printf(" %d", m13[1]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { self->w10 = 0; printf("%d", (long)self->w10++); printf(" %d", self->w10);; }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d", (long)(this->t17--)); printf(" %d", this->t17); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(this->t5 -= ((this->t8 != this->t12) == (self->w17 >> self->w6))); printf(" %d", this->t5); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", (long)(self->w14 >>= ((self->w15 >= m18[1]) + g0))); printf(" %d", self->w14); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d %d", m4[0] = (self->w1 >> '\x7f'), m1[2]); printf(" %d %d", m4[0], m1[2]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { m15[1] = 0; printf("%d", (long)m15[1]--); printf(" %d", m15[1]);; }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", this->t1--); printf(" %d", this->t1);; }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", -(g12 |= (g18 %= (this->t7 | 1)))); printf(" %d", g12); }
BEGIN { printf("\n=40=\n"); }
BEGIN { g5 = 5; printf("%d", (long)g5++); printf(" %d", g5);; }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", (long)(g8--)); printf(" %d", g8); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", -(m9[0] %= (((0x80UL >> 'a') | 1) + self->w5))); printf(" %d", m9[0]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%u", m11[1] -= ((+01000000000012430615374ull) + this->t1)); printf(" %d", m11[1]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%u", this->t14 *= sizeof (unsigned short)); printf(" %d", this->t14); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%x", g0 *= (!this->t1)); printf(" %d", g0); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%x", (unsigned long)(g2 >>= ((m7[1] + 0101U) & (+g0)))); printf(" %d", g2); }
BEGIN { printf("\n=47=\n"); }
BEGIN { k5[1] = sizeof ((self->w5 == g4)); printf("%d %d %x", k5[1], sizeof (k5[1]), (long)k5[1]); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%u", this->t15++); printf(" %d", this->t15);; }
BEGIN { printf("\n=49=\n"); }
BEGIN { this->n6 = (sizeof (unsigned long long) + self->w5); printf("%d %d %x", this->n6, sizeof (this->n6), (long)this->n6); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%d", ++self->w13); printf(" %d", self->w13);; }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace(m0[1] >>= (((uint64_t)(g6 % (m4[0] | 1))) + g13)); printf(" %d", m0[1]); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w11 <<= (((uint64_t)0X81LL) + this->t6))); printf(" %d", self->w11); }
BEGIN { printf("\n=53=\n"); }
BEGIN { trace(m6[0] = ((this->t10 + g16) <= g3)); printf(" %d", m6[0]); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%u", this->t7 *= (this->t13 ^= ((self->w1 + g18) == (-g14)))); printf(" %d", this->t7); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", (long)(++m8[0])); printf(" %d", m8[0]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%x", self->w10 %= (((~0x1f) | 1) + self->w9)); printf(" %d", self->w10); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%x", self->w12++); printf(" %d", self->w12); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d", (long)(self->w0 -= ((4294967295 != self->w9) + self->w0))); printf(" %d", self->w0); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%d", this->t3 %= ((this->t6 && this->t15) | 1)); printf(" %d", this->t3); }
BEGIN { exit(0); }
