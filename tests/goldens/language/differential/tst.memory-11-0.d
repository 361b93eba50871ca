/* Random statements of the area memory (seed 11, program 0) print what they do in DTrace. */
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
BEGIN { a0[0] = 74; a0[3] = 94; a0[6] = 5; a1[0] = 70; a1[3] = 73; a1[6] = 30; a2[0] = 33; a2[3] = 67; a2[6] = 93; a3[0] = 98; a3[3] = 62; a3[6] = 53; a4[0] = 79; a4[3] = 96; a4[6] = 55; a5[0] = 23; a5[3] = 97; a5[6] = 60; a6[0] = 51; a6[3] = 66; a6[6] = 15; a7[0] = 2; a7[3] = 31; a7[6] = 27; a8[0] = 23; a8[3] = 10; a8[6] = 11; a9[0] = 47; a9[3] = 69; a9[6] = 13; a10[0] = 17; a10[3] = 86; a10[6] = 43; a11[0] = 7; a11[3] = 11; a11[6] = 47; }
BEGIN { printf("\n=0=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[0] = (1099511627776LL / ('\n' | 1)); p6[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p6, this->b, 17); printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { p7 = (uint8_t *)alloca(64); *(p7 + 3) = 2147483648; printf("%d", *(p7 + 3)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { a11[4] = 16; printf("%d %x", a11[4], a11[6]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { p0 = (char *)alloca(64); p0[0] = 40; p0[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p0, this->b, 18); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=4=\n"); }
BEGIN { this->i = 0; printf("%d", a6[this->i]); }
BEGIN { printf("\n=5=\n"); }
BEGIN { a10[1] = ((int)1089079607010); printf("%d %x", a10[1], a10[0]); }
BEGIN { printf("\n=6=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); *p11 = (129l | 017777777777); this->b = (unsigned char *)p11; printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { a10[0] = 28; a10[0]++; printf("%d", a10[0]); }
BEGIN { printf("\n=8=\n"); }
BEGIN { a9[1] = 56; printf("%d %x", a9[1], a9[4]); }
BEGIN { printf("\n=9=\n"); }
BEGIN { p2 = (long *)alloca(64); p2[0] = (0x8000000100000000LL & 0xfdaf65c2e9ed9155LL); p2[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p2, this->b, 30); printf("%d %d", this->b[0], this->b[4]); }
BEGIN { printf("\n=10=\n"); }
BEGIN { a8[7] = 9; a8[7] += 3; printf("%d", a8[7]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { p0 = (char *)alloca(64); *(p0 + 4) = 70; printf("%d", p0[4]); }
BEGIN { printf("\n=12=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); *(p9 + 3) = 88; printf("%d", p9[3]); }
BEGIN { printf("\n=13=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[0] = 81; p4[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p4 + 2, this->b, 30); printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { a3[0] = 16; a3[0] ^= 1; printf("%d", a3[0]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { a7[6] = 54; a7[6]++; printf("%d", a7[6]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { a6[3] = 3; a6[3] ^= 1; printf("%d", a6[3]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { p1 = (int *)alloca(64); *p1 = 52; this->b = (unsigned char *)p1; printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { p2 = (long *)alloca(64); *(p2 + 3) = (01000000000000000000001l & 0X92ad73a9908ba148); printf("%d", p2[3]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { a7[6] = 94; printf("%d %x", a7[6], a7[6]); }
BEGIN { printf("\n=20=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[1] = 113; printf("%d %x", p6[1], p6[1]); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d %d %d", sizeof (a11), sizeof (a11[0]), sizeof (*p11)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("%d", a5[0]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { a9[2] = 9; printf("%d %x", a9[2], a9[6]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d", a8[0]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); *(p5 + 1) = 7LL; printf("%d", *(p5 + 1)); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d", a6[7]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); *p4 = 0; this->b = (unsigned char *)p4; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { a5[1] = 67; printf("%d %x", a5[1], a5[2]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[5] = 62; printf("%d %x", p6[5], p6[5]); }
BEGIN { printf("\n=30=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); p8[5] = (31u <= 0x58e43ad2); printf("%d %x", p8[5], p8[5]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d %d %d", sizeof (a0), sizeof (a0[0]), sizeof (*p0)); }
BEGIN { printf("\n=32=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); *p6 = 88; this->b = (unsigned char *)p6; printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { a2[1] = 48; a2[1] |= 5; printf("%d", a2[1]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[0] = 117; p6[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p6, this->b, 11); printf("%d %d", this->b[0], this->b[6]); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d %d %d", sizeof (a11), sizeof (a11[0]), sizeof (*p11)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); *p9 = (63ull | 0454L); this->b = (unsigned char *)p9; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { this->i = 3; printf("%d", a5[this->i]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { a1[3] = 5; a1[3] <<= 1; printf("%d", a1[3]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { a1[2] = 11; printf("%d %x", a1[2], a1[1]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { a11[4] = (0523347545760006502144 > 63); printf("%d %x", a11[4], a11[2]); }
BEGIN { printf("\n=41=\n"); }
BEGIN { a7[2] = 44; a7[2] |= 5; printf("%d", a7[2]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { a5[2] = 37; printf("%d %x", a5[2], a5[1]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { a11[1] = 89; printf("%d %x", a11[1], a11[2]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { this->i = 7; printf("%d", a11[this->i]); }
BEGIN { printf("\n=45=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[2] = 0x43U; printf("%d %x", p10[2], p10[2]); }
BEGIN { printf("\n=46=\n"); }
BEGIN { p3 = (short *)alloca(64); p3[2] = 56; printf("%d %x", p3[2], p3[2]); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d %d %d", sizeof (a6), sizeof (a6[0]), sizeof (*p6)); }
BEGIN { printf("\n=48=\n"); }
BEGIN { printf("%d %d %d", sizeof (a3), sizeof (a3[0]), sizeof (*p3)); }
BEGIN { printf("\n=49=\n"); }
BEGIN { this->i = 0; printf("%d", a6[this->i]); }
BEGIN { printf("\n=50=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[1] = 122; printf("%d %x", p11[1], p11[1]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { printf("%d %d %d", sizeof (a7), sizeof (a7[0]), sizeof (*p7)); }
BEGIN { printf("\n=52=\n"); }
BEGIN { this->i = 6; printf("%d", a5[this->i]); }
BEGIN { printf("\n=53=\n"); }
BEGIN { a6[2] = 47; a6[2] |= 5; printf("%d", a6[2]); }
BEGIN { exit(0); }
