/* Random statements of the area memory (seed 11, program 1) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
char a0[8];
int a1[8];
long a2[8];
short a3[8];
uint16_t a4[8];
uint32_t a5[8];
uint64_t a6[8];
uint8_t a7[8];
unsigned char a8[8];
unsigned int a9[8];
unsigned long a10[8];
unsigned short a11[8];
char *p0;
int *p1;
long *p2;
short *p3;
uint16_t *p4;
uint32_t *p5;
uint64_t *p6;
uint8_t *p7;
unsigned char *p8;
unsigned int *p9;
unsigned long *p10;
unsigned short *p11;
this unsigned char *b;
this int i;
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { printf("\n=0=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); p9[0] = 300ul; p9[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p9 + 2, this->b, 10); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { this->i = 1; printf("%d", a6[this->i]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { a5[2] = 45; printf("%d %x", a5[2], a5[3]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); *p9 = ((uint32_t)0xff); this->b = (unsigned char *)p9; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d %d %d", sizeof (a11), sizeof (a11[0]), sizeof (*p11)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); p8[7] = 58; printf("%d %x", p8[7], p8[7]); }
BEGIN { printf("\n=6=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[0] = 8555859444278567236LL; p10[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p10 + 2, this->b, 15); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { p1 = (int *)alloca(64); *p1 = (5l + 1000000LL); this->b = (unsigned char *)p1; printf("%d %d", this->b[0], this->b[2]); }
BEGIN { printf("\n=8=\n"); }
BEGIN { p1 = (int *)alloca(64); p1[2] = (8ul >> 254UL); printf("%d %x", p1[2], p1[2]); }
BEGIN { printf("\n=9=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[0] = sizeof (0X2e56b2e8u); p10[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p10, this->b, 20); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=10=\n"); }
BEGIN { this->i = 7; printf("%d", a11[this->i]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { a6[7] = 21; a6[7] <<= 1; printf("%d", a6[7]); }
BEGIN { printf("\n=12=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); *p6 = 65l; this->b = (unsigned char *)p6; printf("%d %d", this->b[0], this->b[7]); }
BEGIN { printf("\n=13=\n"); }
BEGIN { a0[1] = 45; printf("%d %x", a0[1], a0[7]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d %d %d", sizeof (a8), sizeof (a8[0]), sizeof (*p8)); }
BEGIN { printf("\n=15=\n"); }
BEGIN { p1 = (int *)alloca(64); *p1 = 78; this->b = (unsigned char *)p1; printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { this->i = 2; printf("%d", a9[this->i]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d %d %d", sizeof (a11), sizeof (a11[0]), sizeof (*p11)); }
BEGIN { printf("\n=18=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); p9[4] = ((int16_t)0200ul); printf("%d %x", p9[4], p9[4]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[0] = 'Z'; printf("%d %x", p10[0], p10[0]); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d %d %d", sizeof (a1), sizeof (a1[0]), sizeof (*p1)); }
BEGIN { printf("\n=21=\n"); }
BEGIN { a4[7] = 7; a4[7] ^= 1; printf("%d", a4[7]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[1] = 79; printf("%d %x", p11[1], p11[1]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); *(p10 + 5) = 94; printf("%d", *(p10 + 5)); }
BEGIN { printf("\n=24=\n"); }
BEGIN { p2 = (long *)alloca(64); *(p2 + 1) = 33; printf("%d", *(p2 + 1)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { a5[6] = 23; a5[6] += 3; printf("%d", a5[6]); }
BEGIN { printf("\n=26=\n"); }
BEGIN { a4[4] = 54; a4[4] ^= 1; printf("%d", a4[4]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { a2[4] = 25; a2[4] += 3; printf("%d", a2[4]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { a10[6] = 120; printf("%d %x", a10[6], a10[3]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[2] = 108; printf("%d %x", p4[2], p4[2]); }
BEGIN { printf("\n=30=\n"); }
BEGIN { a1[2] = 38; a1[2] |= 5; printf("%d", a1[2]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[0] = 129L; p4[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p4, this->b, 1); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); *p5 = ('ab' > 5ll); this->b = (unsigned char *)p5; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[6] = (-0x10000000000); printf("%d %x", p4[6], p4[6]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { a6[5] = 12; printf("%d %x", a6[5], a6[6]); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d %d %d", sizeof (a1), sizeof (a1[0]), sizeof (*p1)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { a9[5] = ('a' ? 93 : 7L); printf("%d %x", a9[5], a9[2]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { p7 = (uint8_t *)alloca(64); *(p7 + 0) = (+842104159266L); printf("%d", *(p7 + 0)); }
BEGIN { printf("\n=38=\n"); }
BEGIN { a4[1] = 189U; printf("%d %x", a4[1], a4[2]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { p2 = (long *)alloca(64); *p2 = (124ULL ? 65535 : 300u); this->b = (unsigned char *)p2; printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { a0[7] = (0x8 != 0X8U); printf("%d %x", a0[7], a0[5]); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d", a7[0]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { p2 = (long *)alloca(64); p2[0] = (1000000u + 0x39108d78LL); p2[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p2, this->b, 8); printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); *(p10 + 3) = 0177ll; printf("%d", p10[3]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { p1 = (int *)alloca(64); *p1 = 31; this->b = (unsigned char *)p1; printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=45=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[5] = ((int32_t)'\n'); printf("%d %x", p11[5], p11[5]); }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("%d %d %d", sizeof (a5), sizeof (a5[0]), sizeof (*p5)); }
BEGIN { printf("\n=47=\n"); }
BEGIN { a7[2] = (5000000000u < 32767ll); printf("%d %x", a7[2], a7[3]); }
BEGIN { printf("\n=48=\n"); }
BEGIN { a1[6] = 7; a1[6] <<= 1; printf("%d", a1[6]); }
BEGIN { printf("\n=49=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); p5[0] = 36695ll; p5[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p5 + 2, this->b, 18); printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=50=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); p8[0] = ((unsigned char)01000000000000000000400ull); p8[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p8, this->b, 8); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[6] = 102; printf("%d %x", p6[6], p6[6]); }
BEGIN { printf("\n=52=\n"); }
BEGIN { this->i = 7; printf("%d", a3[this->i]); }
BEGIN { exit(0); }
