/* Random statements of the area memory (seed 11, program 2) print what they do in DTrace. */
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
BEGIN { a0[0] = 94; a0[3] = 40; a0[6] = 90; a1[0] = 29; a1[3] = 79; a1[6] = 80; a2[0] = 74; a2[3] = 8; a2[6] = 0; a3[0] = 58; a3[3] = 10; a3[6] = 2; a4[0] = 55; a4[3] = 75; a4[6] = 12; a5[0] = 30; a5[3] = 69; a5[6] = 51; a6[0] = 14; a6[3] = 74; a6[6] = 4; a7[0] = 2; a7[3] = 50; a7[6] = 97; a8[0] = 19; a8[3] = 75; a8[6] = 99; a9[0] = 22; a9[3] = 37; a9[6] = 80; a10[0] = 13; a10[3] = 76; a10[6] = 47; a11[0] = 42; a11[3] = 81; a11[6] = 85; }
BEGIN { printf("\n=0=\n"); }
BEGIN { a1[0] = 125; printf("%d %x", a1[0], a1[7]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[0] = 71; p4[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p4, this->b, 3); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { this->i = 3; printf("%d", a7[this->i]); }
BEGIN { printf("\n=3=\n"); }
BEGIN { a4[5] = 14; printf("%d %x", a4[5], a4[3]); }
BEGIN { printf("\n=4=\n"); }
BEGIN { p3 = (short *)alloca(64); p3[0] = 2432832896ll; p3[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p3 + 2, this->b, 6); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=5=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); p5[0] = 99; p5[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p5, this->b, 19); printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=6=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); *p4 = (436972458u <= 4294967296LL); this->b = (unsigned char *)p4; printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { this->i = 5; printf("%d", a5[this->i]); }
BEGIN { printf("\n=8=\n"); }
BEGIN { p2 = (long *)alloca(64); p2[5] = (+'a'); printf("%d %x", p2[5], p2[5]); }
BEGIN { printf("\n=9=\n"); }
BEGIN { a4[6] = 32; printf("%d %x", a4[6], a4[5]); }
BEGIN { printf("\n=10=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); *(p5 + 4) = ((unsigned short)1); printf("%d", p5[4]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d %d %d", sizeof (a1), sizeof (a1[0]), sizeof (*p1)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%d %d %d", sizeof (a7), sizeof (a7[0]), sizeof (*p7)); }
BEGIN { printf("\n=13=\n"); }
BEGIN { this->i = 3; printf("%d", a11[this->i]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { a2[1] = 117; printf("%d %x", a2[1], a2[4]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { a9[6] = 91; printf("%d %x", a9[6], a9[0]); }
BEGIN { printf("\n=16=\n"); }
BEGIN { a9[0] = 93; printf("%d %x", a9[0], a9[2]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d %d %d", sizeof (a6), sizeof (a6[0]), sizeof (*p6)); }
BEGIN { printf("\n=18=\n"); }
BEGIN { p7 = (uint8_t *)alloca(64); *(p7 + 6) = (5000000000 ? 255L : 0X4fu); printf("%d", p7[6]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d %d %d", sizeof (a7), sizeof (a7[0]), sizeof (*p7)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { p1 = (int *)alloca(64); p1[0] = sizeof (uint32_t); p1[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p1 + 2, this->b, 19); printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=21=\n"); }
BEGIN { p1 = (int *)alloca(64); p1[0] = (+25ULL); p1[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p1, this->b, 18); printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { a9[0] = 96; printf("%d %x", a9[0], a9[7]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[0] = (020000000000UL && 5l); p11[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p11, this->b, 13); printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=24=\n"); }
BEGIN { a0[1] = 70; printf("%d %x", a0[1], a0[5]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { p1 = (int *)alloca(64); p1[0] = (~1169357284352871636ll); p1[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p1, this->b, 2); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=26=\n"); }
BEGIN { a0[4] = '\377'; printf("%d %x", a0[4], a0[6]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { p7 = (uint8_t *)alloca(64); p7[0] = 68; p7[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p7, this->b, 1); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { p2 = (long *)alloca(64); *(p2 + 2) = (64L >> 0); printf("%d", p2[2]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); p8[0] = 62; p8[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p8, this->b, 3); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=30=\n"); }
BEGIN { a4[1] = 4; printf("%d %x", a4[1], a4[4]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); p8[4] = 5; printf("%d %x", p8[4], p8[4]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { this->i = 6; printf("%d", a6[this->i]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d %d %d", sizeof (a6), sizeof (a6[0]), sizeof (*p6)); }
BEGIN { printf("\n=34=\n"); }
BEGIN { a2[7] = ((uint32_t)0x10000000000u); printf("%d %x", a2[7], a2[2]); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d %d %d", sizeof (a0), sizeof (a0[0]), sizeof (*p0)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { a2[2] = (4294967295U & 3141441870ll); printf("%d %x", a2[2], a2[4]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[0] = ('abc' >> 300l); p11[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p11 + 2, this->b, 32); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); *(p11 + 2) = (63ll != 0x5fULL); printf("%d", p11[2]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); p5[2] = 1; printf("%d %x", p5[2], p5[2]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d %d %d", sizeof (a8), sizeof (a8[0]), sizeof (*p8)); }
BEGIN { printf("\n=41=\n"); }
BEGIN { a0[5] = 1LL; printf("%d %x", a0[5], a0[2]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { a6[7] = (1099511627776l != 15LL); printf("%d %x", a6[7], a6[6]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { this->i = 2; printf("%d", a4[this->i]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { p2 = (long *)alloca(64); *(p2 + 3) = (32966L && 100LL); printf("%d", *(p2 + 3)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); p9[0] = (0X10000UL ? 0X12a05f200l : 5u); p9[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p9 + 2, this->b, 17); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=46=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); *(p8 + 6) = 21; printf("%d", p8[6]); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", a1[0]); }
BEGIN { printf("\n=48=\n"); }
BEGIN { a1[6] = 6; a1[6]++; printf("%d", a1[6]); }
BEGIN { printf("\n=49=\n"); }
BEGIN { a10[0] = (0X3f9e973ebe2b6d22ULL ^ 'Z'); printf("%d %x", a10[0], a10[5]); }
BEGIN { printf("\n=50=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[4] = 115; printf("%d %x", p10[4], p10[4]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { p3 = (short *)alloca(64); *(p3 + 7) = sizeof (0X80000000l); printf("%d", *(p3 + 7)); }
BEGIN { printf("\n=52=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[2] = 50; printf("%d %x", p6[2], p6[2]); }
BEGIN { printf("\n=53=\n"); }
BEGIN { printf("%d %d %d", sizeof (a5), sizeof (a5[0]), sizeof (*p5)); }
BEGIN { printf("\n=54=\n"); }
BEGIN { this->i = 7; printf("%d", a1[this->i]); }
BEGIN { exit(0); }
