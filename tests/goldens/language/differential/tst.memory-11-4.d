/* Random statements of the area memory (seed 11, program 4) print what they do in DTrace. */
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { printf("\n=0=\n"); }
BEGIN { printf("%d %d %d", sizeof (a8), sizeof (a8[0]), sizeof (*p8)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { p3 = (short *)alloca(64); *p3 = 'a'; this->b = (unsigned char *)p3; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[5] = ((long long)0x12a05f200LL); printf("%d %x", p10[5], p10[5]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d %d %d", sizeof (a7), sizeof (a7[0]), sizeof (*p7)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); *p10 = (~'\n'); this->b = (unsigned char *)p10; printf("%d %d", this->b[0], this->b[6]); }
BEGIN { printf("\n=5=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[4] = 70; printf("%d %x", p10[4], p10[4]); }
BEGIN { printf("\n=6=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[6] = (~300u); printf("%d %x", p11[6], p11[6]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d %d %d", sizeof (a11), sizeof (a11[0]), sizeof (*p11)); }
BEGIN { printf("\n=8=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); *(p10 + 1) = 30; printf("%d", *(p10 + 1)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); p8[5] = 47; printf("%d %x", p8[5], p8[5]); }
BEGIN { printf("\n=10=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[2] = 40; printf("%d %x", p4[2], p4[2]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d", a10[7]); }
BEGIN { printf("\n=12=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[0] = 75; p4[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p4, this->b, 18); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=13=\n"); }
BEGIN { p2 = (long *)alloca(64); p2[0] = ((unsigned int)0xc1L); printf("%d %x", p2[0], p2[0]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { a10[2] = 4; printf("%d %x", a10[2], a10[4]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { a1[7] = 117; printf("%d %x", a1[7], a1[4]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { p3 = (short *)alloca(64); *p3 = sizeof (int16_t); this->b = (unsigned char *)p3; printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { p7 = (uint8_t *)alloca(64); p7[0] = (2147483647LL > 33ull); p7[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p7, this->b, 16); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); *p6 = 18; this->b = (unsigned char *)p6; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d %d %d", sizeof (a5), sizeof (a5[0]), sizeof (*p5)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { this->i = 6; printf("%d", a9[this->i]); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d %d %d", sizeof (a1), sizeof (a1[0]), sizeof (*p1)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); p9[1] = (0167700175335116220530 && 0X1ul); printf("%d %x", p9[1], p9[1]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { p7 = (uint8_t *)alloca(64); *(p7 + 3) = 55; printf("%d", *(p7 + 3)); }
BEGIN { printf("\n=24=\n"); }
BEGIN { a2[4] = 56; a2[4] += 3; printf("%d", a2[4]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { this->i = 5; printf("%d", a6[this->i]); }
BEGIN { printf("\n=26=\n"); }
BEGIN { p0 = (char *)alloca(64); *(p0 + 6) = ((unsigned long long)0x3eb2l); printf("%d", *(p0 + 6)); }
BEGIN { printf("\n=27=\n"); }
BEGIN { a6[3] = (!129LL); printf("%d %x", a6[3], a6[7]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { a11[0] = 83; printf("%d %x", a11[0], a11[1]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); *(p8 + 5) = 25; printf("%d", *(p8 + 5)); }
BEGIN { printf("\n=30=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); *p11 = (+0X800000000000ffffu); this->b = (unsigned char *)p11; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); *p5 = 59; this->b = (unsigned char *)p5; printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { a2[2] = 53; a2[2] ^= 1; printf("%d", a2[2]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { p2 = (long *)alloca(64); *p2 = (0400 ? 4257152603l : 0100ULL); this->b = (unsigned char *)p2; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); *p11 = 40; this->b = (unsigned char *)p11; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=35=\n"); }
BEGIN { p2 = (long *)alloca(64); p2[0] = (0x7ULL > 0X2a9a67153253044l); p2[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p2, this->b, 23); printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=36=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); *(p11 + 3) = (5UL ^ 0107436L); printf("%d", p11[3]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d %d %d", sizeof (a10), sizeof (a10[0]), sizeof (*p10)); }
BEGIN { printf("\n=38=\n"); }
BEGIN { a2[6] = (0x8000000000000040ul - 0X80000097c8b96393LL); printf("%d %x", a2[6], a2[6]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { p0 = (char *)alloca(64); p0[0] = ((unsigned short)0100000LL); p0[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p0, this->b, 18); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { this->i = 3; printf("%d", a3[this->i]); }
BEGIN { printf("\n=41=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); *(p8 + 7) = ((int16_t)0X5848cc68ul); printf("%d", p8[7]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { a10[6] = 17; printf("%d %x", a10[6], a10[0]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { a1[5] = 21; a1[5] += 3; printf("%d", a1[5]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); *p9 = 69; this->b = (unsigned char *)p9; printf("%d %d", this->b[0], this->b[2]); }
BEGIN { printf("\n=45=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); *p10 = 0x4033ll; this->b = (unsigned char *)p10; printf("%d %d", this->b[0], this->b[6]); }
BEGIN { printf("\n=46=\n"); }
BEGIN { p2 = (long *)alloca(64); *p2 = 64l; this->b = (unsigned char *)p2; printf("%d %d", this->b[0], this->b[4]); }
BEGIN { printf("\n=47=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); *(p10 + 3) = 0x6; printf("%d", p10[3]); }
BEGIN { printf("\n=48=\n"); }
BEGIN { a3[6] = (0x800000007fffffffll % 129ul); printf("%d %x", a3[6], a3[6]); }
BEGIN { printf("\n=49=\n"); }
BEGIN { a2[3] = 10; printf("%d %x", a2[3], a2[6]); }
BEGIN { printf("\n=50=\n"); }
BEGIN { a9[6] = (256 >= 4294967296ull); printf("%d %x", a9[6], a9[7]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); *p4 = (!0X0ULL); this->b = (unsigned char *)p4; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { exit(0); }
