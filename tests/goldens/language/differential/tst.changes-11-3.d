/* Random statements of the area changes (seed 11, program 3) print what they do in DTrace. */
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
BEGIN { g0 = 017777777777ul; g1 = 0Xb6b4ul; g10 = '\0'; g11 = 0177777ul; g12 = 0200ULL; g13 = 0X7fffL; g14 = 64l; g15 = 0x2LL; g16 = 0xe6UL; g17 = 0X8000ULL; g18 = 0u; g2 = 053042ll; g3 = 'abc'; g4 = 65535UL; g5 = 0200000; g6 = 0X32ULL; g7 = 0X8000000000000021l; g8 = 045201371000ul; g9 = 0177777; m0[0] = 6172130372305818881ul; m10[0] = 077l; m11[1] = 21493UL; m12[0] = '\x7f'; m13[1] = 0100000; m14[0] = 2ul; m15[2] = 3804148306ll; m16[0] = 3ll; m17[1] = 300ull; m18[0] = 1099511627776ul; m1[2] = 230154342ul; m2[2] = 01000000000000000000010UL; m3[0] = 0x40ul; m4[2] = '\0'; m5[2] = 015l; m6[2] = 016ULL; m7[2] = 2147483648l; m8[0] = 3753247932ll; m9[2] = 5914162978815584167u; self->w0 = 0441203716351024534237ul; self->w1 = 9223372036854775807ll; self->w10 = 32; self->w11 = 027717117243UL; self->w12 = 129L; self->w13 = 0x66UL; self->w14 = 1023841121206ull; self->w15 = '\x7f'; self->w16 = 65536; self->w17 = 077l; self->w18 = 0X2ll; self->w2 = 0214l; self->w3 = 0X3fe08d5e3ff6909c; self->w4 = 127ll; self->w5 = 606173851ull; self->w6 = 1099511627776u; self->w7 = 0252; self->w8 = 0x100; self->w9 = 65; this->t0 = 0x80000000ll; this->t1 = 1099511627776; this->t10 = 100U; this->t11 = 'a'; this->t12 = 0X5UL; this->t13 = '\0'; this->t14 = 8l; this->t15 = 32UL; this->t16 = 1099511627776ull; this->t17 = 65536u; this->t18 = 020000000000000UL; this->t2 = 12ULL; this->t3 = 2147483647ull; this->t4 = 2147483647LL; this->t5 = 412918797660u; this->t6 = 0100000ULL; this->t7 = 7228759524961668677; this->t8 = 1116500782ll; this->t9 = 'Z'; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%u", --self->w10); printf(" %d", self->w10); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d", -(self->w5 |= (((long)m13[1]) + g12))); printf(" %d", self->w5); }
BEGIN { printf("\n=2=\n"); }
BEGIN { this->n1 = (~0x0); printf("%d %d %x", this->n1, sizeof (this->n1), (long)this->n1); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d %d", g9 = ((uint32_t)('ab' / (4294967295UL | 1))), g2); printf(" %d %d", g9, g2); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%u", this->t16 /= ((((int64_t)g0) ? (+g2) : (self->w15 ^ g15)) | 1)); printf(" %d", this->t16); }
BEGIN { printf("\n=5=\n"); }
BEGIN { this->n2 = sizeof ((0X7ffffffful == this->t6)); printf("%d %d %x", this->n2, sizeof (this->n2), (long)this->n2); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d", self->w0 ^= (((100ULL < g6) > (56U | g15)) + self->w9)); printf(" %d", self->w0); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", sizeof (g8 &= this->t1)); printf(" %d", g8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { printf("%u", g10--); printf(" %d", g10);; }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(--g4); printf(" %d", g4);; }
BEGIN { printf("\n=10=\n"); }
BEGIN { self->w8 = 0; printf("%d", (long)++self->w8); printf(" %d", self->w8);; }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(--m7[2]); printf(" %d", m7[2]); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace(m18[0] /= ((self->w6 | 1) + this->t13)); printf(" %d", m18[0]); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d %d", m5[2] = ((m15[2] != 256ul) || 63LL), self->w3); printf(" %d %d", m5[2], self->w3); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", (m13[1] %= (((32UL != self->w2) | 1) + this->t12)) + 0LL); printf(" %d", m13[1]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { g8 = 5; printf("%d", (long)g8--); printf(" %d", g8);; }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", (self->w1 &= ((~32768ull) + self->w6)) + 0LL); printf(" %d", self->w1); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", self->w17 -= (((~65536LL) << (m15[2] == 'a')) + this->t1)); printf(" %d", self->w17); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d", (self->w17 = (m1[2] ^= ((4294967295ULL && 8271962767355495953ULL) + g18))) + 0LL); printf(" %d", self->w17); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", sizeof (g15 >>= (this->t11 *= 47))); printf(" %d", g15); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%x", m13[1] &= (self->w18 + m16[0])); printf(" %d", m13[1]); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%x", m14[0] = (sizeof ('\0') ? ((int)self->w13) : (~g3))); printf(" %d", m14[0]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", (g7 *= (this->t4 ^= self->w2)) + 0LL); printf(" %d", g7); }
BEGIN { printf("\n=23=\n"); }
BEGIN { k3["a", 2] = this->t2; printf("%d %d %x", k3["a", 2], sizeof (k3["a", 2]), (long)k3["a", 2]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", sizeof (m15[2] %= (((m15[2] && sizeof (0x80000000000f4240l)) | 1) + this->t7))); printf(" %d", m15[2]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%x", (unsigned long)(self->w13 %= (('\0' | 1) + self->w7))); printf(" %d", self->w13); }
BEGIN { printf("\n=26=\n"); }
BEGIN { self->w11 = 0; printf("%d", (long)++self->w11); printf(" %d", self->w11);; }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%x", (unsigned long)(m4[2]++)); printf(" %d", m4[2]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { this->t12 = 5; printf("%d", (long)++this->t12); printf(" %d", this->t12);; }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d", g16 += ((unsigned long)31U)); printf(" %d", g16); }
BEGIN { printf("\n=30=\n"); }
BEGIN { n4 = (((int)1ll) | (m14[0] != 020000000000000ll)); printf("%d %d %x", n4, sizeof (n4), (long)n4); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d", sizeof (this->t2 /= (self->w12 | 1))); printf(" %d", this->t2); }
BEGIN { printf("\n=32=\n"); }
BEGIN { self->w11 = 127; printf("%d", (long)self->w11--); printf(" %d", self->w11);; }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d %d", m0[0] = ((g6 <= g18) || 566813081608138548), this->t2); printf(" %d %d", m0[0], this->t2); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%d %d", g14 = m7[2], self->w5); printf(" %d %d", g14, self->w5); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d %d", g0 = ((long long)01000000000000000000005l), m3[0]); printf(" %d %d", g0, m3[0]); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", ++this->t0); printf(" %d", this->t0);; }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d", this->t16 <<= sizeof (this->t8)); printf(" %d", this->t16); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%x", (unsigned long)(m12[0] *= (((char)((uint64_t)self->w9)) + self->w0))); printf(" %d", m12[0]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { printf("%d %d", this->t16 = (((uint16_t)m17[1]) != (020000000000 ? self->w0 : this->t1)), g15); printf(" %d %d", this->t16, g15); }
BEGIN { printf("\n=40=\n"); }
BEGIN { m6[2] = 5; printf("%d", (long)m6[2]++); printf(" %d", m6[2]);; }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%u", ++g13); printf(" %d", g13);; }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d", m14[0] %= (((m16[0] <= this->t3) | 1) + m1[2])); printf(" %d", m14[0]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { printf("%d", (long)(g18 += (0x64 << self->w4))); printf(" %d", g18); }
BEGIN { printf("\n=44=\n"); }
BEGIN { n5 = (~(this->t8 / (037777777777ULL | 1))); printf("%d %d %x", n5, sizeof (n5), (long)n5); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", self->w16 %= ((((int8_t)this->t13) | 1) + self->w8)); printf(" %d", self->w16); }
BEGIN { printf("\n=46=\n"); }
BEGIN { trace(++this->t17); printf(" %d", this->t17); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", -(this->t9 = ((03u % (m5[2] | 1)) + (568728988840363682 >= 3)))); printf(" %d", this->t9); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%x", this->t11 -= (m1[2] ? 'ab' : this->t7)); printf(" %d", this->t11); }
BEGIN { printf("\n=49=\n"); }
BEGIN { printf("%x", (unsigned long)(this->t15 = (!0245221674470403025043ul))); printf(" %d", this->t15); }
BEGIN { printf("\n=50=\n"); }
BEGIN { printf("%x", (unsigned long)(m11[1] *= ((this->t0 ? 0X8000000000000041ll : m8[0]) + self->w2))); printf(" %d", m11[1]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace(++g2); printf(" %d", g2);; }
BEGIN { printf("\n=52=\n"); }
BEGIN { printf("%d", -(this->t3 = (g16 == this->t15))); printf(" %d", this->t3); }
BEGIN { printf("\n=53=\n"); }
BEGIN { m6[2] = 2147483647; printf("%d", (long)m6[2]--); printf(" %d", m6[2]);; }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("%d", (g9 %= ((self->w14 < self->w11) | 1)) + 0LL); printf(" %d", g9); }
BEGIN { printf("\n=55=\n"); }
BEGIN { k6["a", 2] = ((m16[0] > m0[0]) << (g17 <= 'ab')); printf("%d %d %x", k6["a", 2], sizeof (k6["a", 2]), (long)k6["a", 2]); }
BEGIN { printf("\n=56=\n"); }
BEGIN { g9 = 0; printf("%d", (long)++g9); printf(" %d", g9);; }
BEGIN { printf("\n=57=\n"); }
BEGIN { printf("%d", -(--g18)); printf(" %d", g18); }
BEGIN { exit(0); }
