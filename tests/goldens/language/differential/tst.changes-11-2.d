/* Random statements of the area changes (seed 11, program 2) print what they do in DTrace. */
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
BEGIN { g0 = 32767ull; g1 = 452668796733LL; g10 = 'ab'; g11 = 0x8ul; g12 = '\n'; g13 = 0X80000000000000f8; g14 = 2953868977l; g15 = 017777777777u; g16 = 32767; g17 = 5000000000u; g18 = 0xffffffffULL; g2 = 129U; g3 = 'ab'; g4 = 'ab'; g5 = 0Xf7d8bd62034875a1LL; g6 = 31; g7 = 0x80000000LL; g8 = 65535ll; g9 = 5000000000; m0[0] = 5000000000; m10[1] = 4986048763174156533ull; m11[1] = 07LL; m12[0] = 0377L; m13[2] = 255ll; m14[0] = 0x305d9abfll; m15[0] = 0X61860aa5; m16[2] = 3566813165; m17[2] = 3597521653LL; m18[1] = 39063u; m1[0] = 0400l; m2[1] = 1514886571663046822l; m3[1] = 2147483648; m4[1] = 32ul; m5[2] = 224ull; m6[2] = 'a'; m7[0] = 0U; m8[0] = 01000000013113242725207ul; m9[0] = 0x21ul; self->w0 = 0x64l; self->w1 = 0Xde521be98f33a486u; self->w10 = 1099511627776ll; self->w11 = 0x0L; self->w12 = 0X8d26; self->w13 = 129ULL; self->w14 = 0xf4240U; self->w15 = 1000000; self->w16 = 63; self->w17 = 186227112608LL; self->w18 = 128u; self->w2 = 33LL; self->w3 = 15242; self->w4 = 0X86f7UL; self->w5 = 255UL; self->w6 = 4294967295ul; self->w7 = 0x7fffffffffffffffull; self->w8 = 208; self->w9 = 1099511627776l; this->t0 = 0UL; this->t1 = 65L; this->t10 = 3UL; this->t11 = 60834LL; this->t12 = 010u; this->t13 = 013605423232655u; this->t14 = 0x800000ac1222e2adL; this->t15 = 00; this->t16 = '\n'; this->t17 = 'a'; this->t18 = 2147483647UL; this->t2 = 0x64; this->t3 = 19213351; this->t4 = 0X7fu; this->t5 = 'abc'; this->t6 = 'ab'; this->t7 = 0103ul; this->t8 = 0x7l; this->t9 = 1000000; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d", sizeof (m13[2] += ((('\0' ? self->w10 : this->t5) | (m3[1] <= m16[2])) + m3[1]))); printf(" %d", m13[2]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", -(m18[1] ^= (this->t18 + m17[2]))); printf(" %d", m18[1]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { this->n1 = this->t9; printf("%d %d %x", this->n1, sizeof (this->n1), (long)this->n1); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%u", m9[0]--); printf(" %d", m9[0]);; }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", (--this->t12) + 0LL); printf(" %d", this->t12); }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(m11[1] /= (((1099511627776 != this->t14) | 1) + m11[1])); printf(" %d", m11[1]); }
BEGIN { printf("\n=6=\n"); }
BEGIN { self->n2 = (((unsigned short)'Z') % (this->t10 + 0454UL)); printf("%d %d %x", self->n2, sizeof (self->n2), (long)self->n2); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", this->t5 %= (((uint16_t)(+64U)) | 1)); printf(" %d", this->t5); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t9 %= (g1 ^= ((int32_t)self->w1)))); printf(" %d", this->t9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", (g10 = ((100 % (self->w8 | 1)) >= (0263056355767667561077ul == m18[1]))) + 0LL); printf(" %d", g10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { m6[2] = 2147483647; printf("%d", (long)m6[2]++); printf(" %d", m6[2]);; }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%x", g14 -= g11); printf(" %d", g14); }
BEGIN { printf("\n=12=\n"); }
BEGIN { this->n3 = ((long long)g4); printf("%d %d %x", this->n3, sizeof (this->n3), (long)this->n3); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d", -(m12[0] += ((((int64_t)g2) & ((uint8_t)this->t12)) + self->w5))); printf(" %d", m12[0]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", --g12); printf(" %d", g12); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%x", (unsigned long)(g4 ^= (0X9 ? 037777777777u : m15[0]))); printf(" %d", g4); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", sizeof (this->t18 *= sizeof (unsigned long))); printf(" %d", this->t18); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", sizeof (m8[0] -= ((32LL > m16[2]) + self->w7))); printf(" %d", m8[0]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { self->n4 = ((~self->w2) != sizeof ('\0')); printf("%d %d %x", self->n4, sizeof (self->n4), (long)self->n4); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d %d", m13[2] = (this->t1 < m14[0]), this->t1); printf(" %d %d", m13[2], this->t1); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d %d", self->w2 = (+'\n'), this->t17); printf(" %d %d", self->w2, this->t17); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%x", m13[2] += (sizeof ((0XffffffffffffffffUL % (g2 | 1))) + g3)); printf(" %d", m13[2]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", sizeof (this->t12++)); printf(" %d", this->t12); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%u", m0[0] %= (((+3) | 1) + this->t9)); printf(" %d", m0[0]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", sizeof (self->w5 /= (((self->w7 != self->w17) | 1) + m9[0]))); printf(" %d", self->w5); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w14 >>= ((01000000000000000100074L == 65536) + g18))); printf(" %d", self->w14); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d %d", g3 = ('\0' << this->t10), g8); printf(" %d %d", g3, g8); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d %d", self->w0 = ((g16 + 3U) + (self->w5 >> self->w9)), m2[1]); printf(" %d %d", self->w0, m2[1]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%u", --g2); printf(" %d", g2);; }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(--g5); printf(" %d", g5);; }
BEGIN { printf("\n=30=\n"); }
BEGIN { self->w1 = 127; printf("%d", (long)self->w1--); printf(" %d", self->w1);; }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d %d", this->t16 = ((m7[0] ? 0x20ll : '\0') >= (this->t16 ? 7UL : this->t11)), self->w18); printf(" %d %d", this->t16, self->w18); }
BEGIN { printf("\n=32=\n"); }
BEGIN { printf("%x", this->t18 = m12[0]); printf(" %d", this->t18); }
BEGIN { printf("\n=33=\n"); }
BEGIN { k5[1] = (+(g16 % (0X1l | 1))); printf("%d %d %x", k5[1], sizeof (k5[1]), (long)k5[1]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%x", this->t5 >>= (g1 | 0200000ul)); printf(" %d", this->t5); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", (m8[0]--) + 0LL); printf(" %d", m8[0]); }
BEGIN { printf("\n=36=\n"); }
BEGIN { self->w0 = 127; printf("%d", (long)self->w0++); printf(" %d", self->w0);; }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", m15[0] -= ((-'\377') + this->t4)); printf(" %d", m15[0]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", g8 *= (!0X1)); printf(" %d", g8); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d", sizeof (self->w7 |= (((unsigned short)(+1222310731ul)) + g10))); printf(" %d", self->w7); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", -(m12[0] -= (((int8_t)(this->t4 >> 'abc')) + g5))); printf(" %d", m12[0]); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%x", self->w17 = (this->t14 |= this->t14)); printf(" %d", self->w17); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d %d", this->t16 = 1987462879LL, self->w8); printf(" %d %d", this->t16, self->w8); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%x", self->w6 >>= (((0X346ccc0abull < this->t14) ^^ (127L & g5)) + m18[1])); printf(" %d", self->w6); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w4 ^= ((sizeof (uint32_t) != (255ll % (037LL | 1))) + self->w11))); printf(" %d", self->w4); }
BEGIN { printf("\n=45=\n"); }
BEGIN { g6 = 5; printf("%d", (long)g6++); printf(" %d", g6);; }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d", sizeof (m12[0] -= ((g9 >= self->w9) + g11))); printf(" %d", m12[0]); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%x", g17++); printf(" %d", g17);; }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%x", (unsigned long)(g14 = (this->t16 *= g2))); printf(" %d", g14); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%d", sizeof (self->w6 >>= ((m18[1] != m17[2]) + this->t16))); printf(" %d", self->w6); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w14 /= (((m0[0] ^^ m3[1]) | 1) + self->w0))); printf(" %d", self->w14); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d", -(m13[2] = (07ll == m9[0]))); printf(" %d", m13[2]); }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%d", (self->w11 |= (this->t6 + m14[0])) + 0LL); printf(" %d", self->w11); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d", sizeof (self->w4 = (this->t15 <<= ('a' && self->w6)))); printf(" %d", self->w4); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", (m9[0] /= (('ab' | 1) + this->t11)) + 0LL); printf(" %d", m9[0]); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("%u", m15[0] = this->t10); printf(" %d", m15[0]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { trace(m17[2] |= (((+this->t12) < (m2[1] + self->w6)) + this->t16)); printf(" %d", m17[2]); }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d", (long)(m16[2] <<= ((0x373f6ebf3971c86al >> 100UL) + m2[1]))); printf(" %d", m16[2]); }
BEGIN { printf("\n=58=\n"); }
BEGIN { printf("%d %d", m14[0] = ((long)0x81u), g5); printf(" %d %d", m14[0], g5); }
BEGIN { printf("\n=59=\n"); }
BEGIN { printf("%d", g18++); printf(" %d", g18);; }
BEGIN { exit(0); }
