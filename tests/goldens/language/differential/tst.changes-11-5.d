/* Random statements of the area changes (seed 11, program 5) print what they do in DTrace. */
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
BEGIN { g0 = 255UL; g1 = 0x656e2509abc4c3cbL; g10 = 'abc'; g11 = 164UL; g12 = '\377'; g13 = 300U; g14 = 229l; g15 = 129UL; g16 = 830229240217293672u; g17 = 0X7fffU; g18 = 255; g2 = 0X21ull; g3 = 0X6; g4 = 48ull; g5 = 65535U; g6 = 0454; g7 = 0X12a05f200ull; g8 = 'a'; g9 = 0x800000c729ee6b27u; m0[2] = 127ul; m10[2] = 978513901967L; m11[0] = 0X12c; m12[1] = 31ll; m13[1] = 31; m14[1] = 0X8ull; m15[2] = 0X81; m16[0] = 63L; m17[0] = 0X12c; m18[1] = 8ull; m1[1] = 020000000000000; m2[0] = 0200u; m3[0] = 0X85c934d19cULL; m4[1] = 255; m5[0] = 041LL; m6[0] = 0x5; m7[1] = 6698LL; m8[0] = 01630105747401722502645; m9[2] = 5903338731870149886l; self->w0 = 077ll; self->w1 = 0200; self->w10 = 128u; self->w11 = 0x8LL; self->w12 = 4294967295ll; self->w13 = 0X700aa8eef8f774fe; self->w14 = 5629247221446577759ULL; self->w15 = 0x57l; self->w16 = 793794832778876863UL; self->w17 = 2147483648ul; self->w18 = 0X4de7881b29ull; self->w2 = 0x89; self->w3 = 030603237555L; self->w4 = 041ll; self->w5 = 3u; self->w6 = 0X58bca702ul; self->w7 = 117; self->w8 = 0x8ULL; self->w9 = 0300ull; this->t0 = 0x629b43b1fdLL; this->t1 = 01U; this->t10 = 040000000000ull; this->t11 = 0Xcdbac7979dLL; this->t12 = 4873449227396792821u; this->t13 = 0x8000000000000001u; this->t14 = 4294967296l; this->t15 = 0X10000000000; this->t16 = 0x70; this->t17 = 0Xc1; this->t18 = 0X8000000000000040l; this->t2 = 32LL; this->t3 = '\0'; this->t4 = 0x80000000000000d6ULL; this->t5 = '\0'; this->t6 = 0X8879016a42fcc628ull; this->t7 = 041; this->t8 = 300LL; this->t9 = 9223372036854775807u; }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace(self->w15 = (m17[0] >= g6)); printf(" %d", self->w15); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", (long)(m11[0] %= ((this->t6 | 1) + m8[0]))); printf(" %d", m11[0]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%u", self->w14 ^= (((m7[1] < this->t11) ? ((uint64_t)0U) : 2147483647ull) + m12[1])); printf(" %d", self->w14); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%u", this->t0--); printf(" %d", this->t0);; }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", sizeof (this->t13 %= ((+(-self->w1)) | 1))); printf(" %d", this->t13); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d", (self->w7 += ((((unsigned char)0X800000000000003fl) != (0x1f0b0183e137cefaLL << g16)) + m12[1])) + 0LL); printf(" %d", self->w7); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(this->t13 >>= ('a' < g4)); printf(" %d", this->t13); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", this->t10 += (0X8ull ? 0xf12a : self->w18)); printf(" %d", this->t10); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%x", ++m16[0]); printf(" %d", m16[0]);; }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d %d", self->w4 = ((11ull && 199549159878l) && (g4 - this->t10)), g0); printf(" %d %d", self->w4, g0); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", sizeof (self->w17 = g3)); printf(" %d", self->w17); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", -(m10[2] ^= ((this->t9 << (self->w4 - 7013217981331518680L)) + g7))); printf(" %d", m10[2]); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%u", ++self->w14); printf(" %d", self->w14); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d %d", self->w10 = (-42548), self->w17); printf(" %d %d", self->w10, self->w17); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", this->t11 <<= ((uint8_t)self->w13)); printf(" %d", this->t11); }
BEGIN { printf("\n=15=\n"); }
BEGIN { g17 = 2147483647; printf("%d", (long)g17++); printf(" %d", g17);; }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", m6[0]--); printf(" %d", m6[0]);; }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%u", g15 ^= (~65L)); printf(" %d", g15); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", this->t2 -= (!g1)); printf(" %d", this->t2); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", -(this->t18 -= (this->t3 << 4))); printf(" %d", this->t18); }
BEGIN { printf("\n=20=\n"); }
BEGIN { k1["a", 2] = ((g12 / (5000000000u | 1)) ? ((uint8_t)g13) : (g5 || self->w6)); printf("%d %d %x", k1["a", 2], sizeof (k1["a", 2]), (long)k1["a", 2]); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%x", (unsigned long)(g3 %= ((self->w9 > g5) | 1))); printf(" %d", g3); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%x", this->t5 /= (self->w6 | 1)); printf(" %d", this->t5); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d", (g14 |= self->w12) + 0LL); printf(" %d", g14); }
BEGIN { printf("\n=24=\n"); }
BEGIN { n2 = ((int8_t)(this->t6 & m2[0])); printf("%d %d %x", n2, sizeof (n2), (long)n2); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(--this->t4); printf(" %d", this->t4);; }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", sizeof (m8[0] >>= ((~(-7L)) + self->w3))); printf(" %d", m8[0]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%x", g12 &= m0[2]); printf(" %d", g12); }
BEGIN { printf("\n=28=\n"); }
BEGIN { n4 = ((uint8_t)(01ul ? this->t18 : g3)); printf("%d %d %x", n4, sizeof (n4), (long)n4); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d %d", m13[1] = (g10 || self->w18), this->t18); printf(" %d %d", m13[1], this->t18); }
BEGIN { printf("\n=30=\n"); }
BEGIN { n5 = ((m13[1] | g9) % ((g11 << g1) | 1)); printf("%d %d %x", n5, sizeof (n5), (long)n5); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace(this->t5 %= ((g8 > self->w13) | 1)); printf(" %d", this->t5); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%d", (self->w3 |= ((m1[1] <= 0x800000000000003ful) + self->w13)) + 0LL); printf(" %d", self->w3); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%u", ++this->t2); printf(" %d", this->t2); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%d", (++self->w14) + 0LL); printf(" %d", self->w14); }
BEGIN { printf("\n=35=\n"); }
BEGIN { g18 = 5; printf("%d", (long)g18++); printf(" %d", g18);; }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", (self->w10 >>= (((this->t12 ^ m0[2]) ? ((unsigned long)0Xf4240U) : (this->t17 == self->w12)) + g5)) + 0LL); printf(" %d", self->w10); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%x", (unsigned long)(++self->w16)); printf(" %d", self->w16); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", g11 += (g7 | this->t0)); printf(" %d", g11); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%x", --this->t8); printf(" %d", this->t8);; }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", sizeof (g3 *= (this->t5 = (-91ul)))); printf(" %d", g3); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", this->t4 /= ((~(m15[2] & self->w17)) | 1)); printf(" %d", this->t4); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", sizeof (m16[0] ^= (((g12 && m11[0]) ^ (self->w17 | m2[0])) + self->w7))); printf(" %d", m16[0]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%x", g9 &= (g3 *= this->t0)); printf(" %d", g9); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d", sizeof (++g9)); printf(" %d", g9); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%x", (unsigned long)(--g8)); printf(" %d", g8); }
BEGIN { printf("\n=46=\n"); }
BEGIN { self->n6 = (sizeof (1000000ll) <= ((unsigned char)0400UL)); printf("%d %d %x", self->n6, sizeof (self->n6), (long)self->n6); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(g1 >>= (((unsigned int)self->w4) ? (self->w8 >> this->t0) : (-this->t12))); printf(" %d", g1); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%d", this->t1 = ((self->w8 & g14) * (m11[0] << 0x12078744f74b40a6l))); printf(" %d", this->t1); }
BEGIN { printf("\n=49=\n"); }
BEGIN { trace(self->w0 += ((0Xffffu ? m16[0] : g1) + self->w7)); printf(" %d", self->w0); }
BEGIN { printf("\n=50=\n"); }
BEGIN { trace(this->t12--); printf(" %d", this->t12);; }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w1 ^= ((this->t12 == 0200737026174137446626UL) + g9))); printf(" %d", self->w1); }
BEGIN { printf("\n=52=\n"); }
BEGIN { self->n7 = (((unsigned long)g3) >> (!0x7fL)); printf("%d %d %x", self->n7, sizeof (self->n7), (long)self->n7); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%x", g7 /= (++this->t17)); printf(" %d", g7); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", -(this->t11 = 1082687743231)); printf(" %d", this->t11); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%d", sizeof (g15 %= ((-(this->t13 << self->w13)) | 1))); printf(" %d", g15); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%d", (long)(self->w2 %= (((~g12) | 1) + m14[1]))); printf(" %d", self->w2); }
BEGIN { printf("\n=57=\n"); }
BEGIN { this->t11 = 127; printf("%d", (long)this->t11--); printf(" %d", this->t11);; }
BEGIN { printf("\n=58=\n"); }
BEGIN { trace(--g8); printf(" %d", g8); }
BEGIN { exit(0); }
