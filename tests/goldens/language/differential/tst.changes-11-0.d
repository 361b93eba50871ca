/* Random statements of the area changes (seed 11, program 0) print what they do in DTrace. */
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
BEGIN { g0 = 0377; g1 = '\377'; g10 = 0X8ULL; g11 = 'ab'; g12 = 129ll; g13 = 1l; g14 = 33U; g15 = 738837088469ul; g16 = 0Xf4240u; g17 = 5U; g18 = 4294967296u; g2 = 1603636378595827839L; g3 = 0Xffffffff; g4 = 0201UL; g5 = 'a'; g6 = 0X1ull; g7 = 64ul; g8 = 'a'; g9 = 0x0u; m0[2] = '\x7f'; m10[1] = 71ull; m11[1] = 2; m12[2] = '\377'; m13[1] = 8ULL; m14[2] = 8l; m15[0] = 12; m16[2] = 127UL; m17[2] = 0x8000000000000041; m18[2] = 2197353411ULL; m1[0] = 0X12a05f200u; m2[2] = 728665710605ul; m3[2] = 0X412d; m4[2] = 5000000000ULL; m5[0] = 4065864124197668456l; m6[2] = 4294967295ULL; m7[2] = 'Z'; m8[2] = 256; m9[2] = 300LL; self->w0 = 10; self->w1 = 0X8000000000008000; self->w10 = 239ll; self->w11 = 03ULL; self->w12 = 0X8000000000000007; self->w13 = 100U; self->w14 = 3ll; self->w15 = 0x12cULL; self->w16 = 0144ULL; self->w17 = 8L; self->w18 = 0X1e641531bf481aa3u; self->w2 = 65536ll; self->w3 = '\0'; self->w4 = 0x1ull; self->w5 = 32768l; self->w6 = 0x5ull; self->w7 = 00; self->w8 = 0XffffffffUL; self->w9 = 0562374017056327735461L; this->t0 = 0200000; this->t1 = 0X5ULL; this->t10 = '\n'; this->t11 = 0; this->t12 = 0x2ull; this->t13 = 0X8LL; this->t14 = 100LL; this->t15 = 7u; this->t16 = 9223372036854775807UL; this->t17 = 0X5fdc4fd2f4UL; this->t18 = 2147483647u; this->t2 = 030157077342; this->t3 = 'a'; this->t4 = 0X7fffull; this->t5 = 'ab'; this->t6 = 127U; this->t7 = 129LL; this->t8 = 01000000000001161570147l; this->t9 = 9223372036854775807u; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%x", self->w11 |= (self->w15 + g0)); printf(" %d", self->w11); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", (long)(g5 ^= sizeof (m13[1]))); printf(" %d", g5); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace(this->t12 <<= ((65535l != self->w0) == sizeof (uint16_t))); printf(" %d", this->t12); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d", (long)(g8 <<= ((int)(self->w6 >= g12)))); printf(" %d", g8); }
BEGIN { printf("\n=4=\n"); }
BEGIN { this->n1 = (self->w5 ^ (m18[2] >> g1)); printf("%d %d %x", this->n1, sizeof (this->n1), (long)this->n1); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d", --g18); printf(" %d", g18); }
BEGIN { printf("\n=6=\n"); }
BEGIN { n2 = ((unsigned long)(self->w12 ? m7[2] : 255ULL)); printf("%d %d %x", n2, sizeof (n2), (long)n2); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%u", this->t18 >>= sizeof (0xaul)); printf(" %d", this->t18); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%x", g5 %= (((short)(0x12a05f200UL != self->w8)) | 1)); printf(" %d", g5); }
BEGIN { printf("\n=9=\n"); }
BEGIN { m4[2] = 5; printf("%d", (long)m4[2]++); printf(" %d", m4[2]);; }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", (long)(g17--)); printf(" %d", g17); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(g6++); printf(" %d", g6);; }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%d", self->w15++); printf(" %d", self->w15);; }
BEGIN { printf("\n=13=\n"); }
BEGIN { self->w5 = 2147483647; printf("%d", (long)++self->w5); printf(" %d", self->w5);; }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d %d", m18[2] = (((int8_t)m14[2]) << (0x1fu && m0[2])), g7); printf(" %d %d", m18[2], g7); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", -(m13[1] <<= (01000000005605345016517ull + g18))); printf(" %d", m13[1]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%x", self->w17 += ((~1U) + m6[2])); printf(" %d", self->w17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", (long)(m2[2] = (this->t16 = ((~this->t12) ^ this->t17)))); printf(" %d", m2[2]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", -(this->t12 = (-3ull))); printf(" %d", this->t12); }
BEGIN { printf("\n=19=\n"); }
BEGIN { k3[1] = ((self->w12 && self->w13) != ((long)g10)); printf("%d %d %x", k3[1], sizeof (k3[1]), (long)k3[1]); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t4++)); printf(" %d", this->t4); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%u", this->t9++); printf(" %d", this->t9);; }
BEGIN { printf("\n=22=\n"); }
BEGIN { n4 = 0X0; printf("%d %d %x", n4, sizeof (n4), (long)n4); }
BEGIN { printf("\n=23=\n"); }
BEGIN { g12 = 2147483647; printf("%d", (long)++g12); printf(" %d", g12);; }
BEGIN { printf("\n=24=\n"); }
BEGIN { n5 = self->w0; printf("%d %d %x", n5, sizeof (n5), (long)n5); }
BEGIN { printf("\n=25=\n"); }
BEGIN { self->w11 = 127; printf("%d", (long)self->w11++); printf(" %d", self->w11);; }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", self->w18 >>= (this->t2 + g15)); printf(" %d", self->w18); }
BEGIN { printf("\n=27=\n"); }
BEGIN { self->w5 = 5; printf("%d", (long)++self->w5); printf(" %d", self->w5);; }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d", (long)(self->w7 = (0X8000 >= 0x800000007fffffff))); printf(" %d", self->w7); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%x", g16 -= ((0xa3e607a4u & self->w4) != sizeof (this->t18))); printf(" %d", g16); }
BEGIN { printf("\n=30=\n"); }
BEGIN { self->w10 = 2147483647; printf("%d", (long)self->w10--); printf(" %d", self->w10);; }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d", sizeof (g6--)); printf(" %d", g6); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%d", m14[2] += ((g11 % ((g14 * this->t18) | 1)) + self->w9)); printf(" %d", m14[2]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { k6[1] = sizeof (this->t4); printf("%d %d %x", k6[1], sizeof (k6[1]), (long)k6[1]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { this->n7 = (this->t0 / (this->t1 >= self->w0)); printf("%d %d %x", this->n7, sizeof (this->n7), (long)this->n7); }
BEGIN { printf("\n=35=\n"); }
BEGIN { n8 = ((~04) >= (m8[2] | this->t17)); printf("%d %d %x", n8, sizeof (n8), (long)n8); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", -(g16 %= ((g5 < 0x8LL) | 1))); printf(" %d", g16); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%u", self->w5 = 0x40ULL); printf(" %d", self->w5); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", this->t14--); printf(" %d", this->t14); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%x", g7 *= (self->w5 |= (((65535L << self->w16) & (this->t3 || this->t2)) + this->t8))); printf(" %d", g7); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(g10 |= (027110214762 ^ self->w8)); printf(" %d", g10); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", -(m13[1] -= (sizeof (char) + this->t13))); printf(" %d", m13[1]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%u", m13[1] ^= (((char)(~g16)) + self->w12)); printf(" %d", m13[1]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%x", --g10); printf(" %d", g10);; }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d", (long)(g17 *= (g9 < m16[2]))); printf(" %d", g17); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d %d", self->w4 = ((signed char)self->w0), m18[2]); printf(" %d %d", self->w4, m18[2]); }
BEGIN { printf("\n=46=\n"); }
BEGIN { m14[2] = 5; printf("%d", (long)++m14[2]); printf(" %d", m14[2]);; }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", self->w13 -= ((m3[2] > 020000000000000UL) + this->t2)); printf(" %d", self->w13); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%x", self->w16 >>= (((1000000UL < this->t15) ? (135ull ? m4[2] : 63ul) : sizeof (long)) + g8)); printf(" %d", self->w16); }
BEGIN { printf("\n=49=\n"); }
BEGIN { n9 = ((g16 > 01000000000000000000101ull) / (+g2)); printf("%d %d %x", n9, sizeof (n9), (long)n9); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%x", g2++); printf(" %d", g2); }
BEGIN { printf("\n=51=\n"); }
BEGIN { this->t13 = 5; printf("%d", (long)this->t13++); printf(" %d", this->t13);; }
BEGIN { printf("\n=52=\n"); }
BEGIN { this->t5 = 5; printf("%d", (long)++this->t5); printf(" %d", this->t5);; }
BEGIN { printf("\n=53=\n"); }
BEGIN { self->w5 = 2147483647; printf("%d", (long)self->w5--); printf(" %d", self->w5);; }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t6 -= ((this->t17 ^ m1[0]) >= sizeof (int8_t)))); printf(" %d", this->t6); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%x", g14 <<= (-01000000000037777777777ll)); printf(" %d", g14); }
BEGIN { printf("\n=56=\n"); }
BEGIN { printf("%x", ++m16[2]); printf(" %d", m16[2]); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d %d", this->t11 = ((this->t15 >= g16) << (g7 >> g1)), this->t2); printf(" %d %d", this->t11, this->t2); }
BEGIN { printf("\n=58=\n"); }
BEGIN { k10[1] = sizeof ((this->t10 * g0)); printf("%d %d %x", k10[1], sizeof (k10[1]), (long)k10[1]); }
BEGIN { printf("\n=59=\n"); }
BEGIN { g9 = 0; printf("%d", (long)g9++); printf(" %d", g9);; }
BEGIN { exit(0); }
