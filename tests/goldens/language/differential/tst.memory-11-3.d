/* Random statements of the area memory (seed 11, program 3) print what they do in DTrace. */
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
BEGIN { a0[0] = 24; a0[3] = 7; a0[6] = 56; a1[0] = 69; a1[3] = 9; a1[6] = 56; a2[0] = 32; a2[3] = 57; a2[6] = 42; a3[0] = 10; a3[3] = 50; a3[6] = 56; a4[0] = 78; a4[3] = 27; a4[6] = 4; a5[0] = 66; a5[3] = 81; a5[6] = 1; a6[0] = 2; a6[3] = 77; a6[6] = 8; a7[0] = 40; a7[3] = 37; a7[6] = 91; a8[0] = 39; a8[3] = 8; a8[6] = 98; a9[0] = 90; a9[3] = 3; a9[6] = 26; a10[0] = 43; a10[3] = 37; a10[6] = 34; a11[0] = 61; a11[3] = 27; a11[6] = 67; }
BEGIN { printf("\n=0=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[3] = 13; printf("%d %x", p6[3], p6[3]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); p5[0] = 116; p5[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p5, this->b, 9); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=2=\n"); }
BEGIN { p7 = "a"; }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d %d %d", sizeof (a1), sizeof (a1[0]), sizeof (*p1)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { p0 = (char *)alloca(64); *(p0 + 0) = 71; printf("%d", *(p0 + 0)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { p0 = (char *)alloca(64); p0[1] = (2147483647ULL % (0x81ll | 1)); printf("%d %x", p0[1], p0[1]); }
BEGIN { printf("\n=6=\n"); }
BEGIN { a11[2] = 20; a11[2] <<= 1; printf("%d", a11[2]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { p0 = (char *)alloca(64); p0[0] = 28; printf("%d %x", p0[0], p0[0]); }
BEGIN { printf("\n=8=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); *p6 = (037777777777L > 'abc'); this->b = (unsigned char *)p6; printf("%d %d", this->b[0], this->b[5]); }
BEGIN { printf("\n=9=\n"); }
BEGIN { p3 = (short *)alloca(64); *(p3 + 6) = (0x80ll && '\x7f'); printf("%d", *(p3 + 6)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { a1[6] = 43; --a1[6]; printf("%d", a1[6]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[6] = ('\n' ? '\n' : '\x7f'); printf("%d %x", p6[6], p6[6]); }
BEGIN { printf("\n=12=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); p8[0] = (0x80 <= 13LL); p8[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p8, this->b, 19); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d %d %d", sizeof (a8), sizeof (a8[0]), sizeof (*p8)); }
BEGIN { printf("\n=14=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[0] = 0Xf6LL; p11[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p11, this->b, 1); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=15=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); *(p9 + 1) = 68; printf("%d", *(p9 + 1)); }
BEGIN { printf("\n=16=\n"); }
BEGIN { this->i = 2; printf("%d", a10[this->i]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { a4[5] = (3167580944ul <= 129U); printf("%d %x", a4[5], a4[4]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); *p5 = 16; this->b = (unsigned char *)p5; printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[2] = (0x6a272f4025ll | 'a'); printf("%d %x", p11[2], p11[2]); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d %d %d", sizeof (a0), sizeof (a0[0]), sizeof (*p0)); }
BEGIN { printf("\n=21=\n"); }
BEGIN { a4[5] = 52; a4[5] += 3; printf("%d", a4[5]); }
BEGIN { printf("\n=22=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); *p10 = 32; this->b = (unsigned char *)p10; printf("%d %d", this->b[0], this->b[7]); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d %d %d", sizeof (a11), sizeof (a11[0]), sizeof (*p11)); }
BEGIN { printf("\n=24=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); p9[0] = (0x33dbl * 'abc'); p9[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p9 + 2, this->b, 3); printf("%d %d", this->b[0], this->b[2]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { a6[1] = (255ull + 3u); printf("%d %x", a6[1], a6[6]); }
BEGIN { printf("\n=26=\n"); }
BEGIN { a1[4] = 5; a1[4] <<= 1; printf("%d", a1[4]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { a4[0] = 38; printf("%d %x", a4[0], a4[6]); }
BEGIN { printf("\n=28=\n"); }
BEGIN { a9[5] = 256UL; printf("%d %x", a9[5], a9[0]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); p6[1] = 5000000000ULL; printf("%d %x", p6[1], p6[1]); }
BEGIN { printf("\n=30=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[0] = (~'\n'); p11[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p11 + 2, this->b, 32); printf("%d %d", this->b[0], this->b[1]); }
BEGIN { printf("\n=31=\n"); }
BEGIN { p4 = (uint16_t *)alloca(64); p4[0] = (0X100000000u ? 0Xa5d497a433 : 0x4U); p4[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p4, this->b, 31); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=32=\n"); }
BEGIN { p1 = (int *)alloca(64); *p1 = (0Xc850b4ad50ul >> 0x21ULL); this->b = (unsigned char *)p1; printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { this->i = 0; printf("%d", a4[this->i]); }
BEGIN { printf("\n=34=\n"); }
BEGIN { p8 = (unsigned char *)alloca(64); *(p8 + 1) = 19; printf("%d", *(p8 + 1)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { p3 = (short *)alloca(64); *(p3 + 1) = 056l; printf("%d", p3[1]); }
BEGIN { printf("\n=36=\n"); }
BEGIN { p9 = (unsigned int *)alloca(64); *p9 = (03112515320656607624LL ? 0X8000000000000014L : 196U); this->b = (unsigned char *)p9; printf("%d %d", this->b[0], this->b[3]); }
BEGIN { printf("\n=37=\n"); }
BEGIN { this->i = 2; printf("%d", a7[this->i]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { a2[5] = 45; printf("%d %x", a2[5], a2[4]); }
BEGIN { printf("\n=39=\n"); }
BEGIN { a11[5] = 21; --a11[5]; printf("%d", a11[5]); }
BEGIN { printf("\n=40=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); *(p6 + 3) = ('Z' ^^ 0X100000000); printf("%d", p6[3]); }
BEGIN { printf("\n=41=\n"); }
BEGIN { a1[3] = 89; printf("%d %x", a1[3], a1[5]); }
BEGIN { printf("\n=42=\n"); }
BEGIN { p5 = (uint32_t *)alloca(64); p5[6] = ((long)02LL); printf("%d %x", p5[6], p5[6]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { p0 = (char *)alloca(64); p0[0] = 27; p0[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(p0, this->b, 21); printf("%d %d", this->b[0], this->b[0]); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d %d %d", sizeof (a0), sizeof (a0[0]), sizeof (*p0)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { a5[6] = (4294967295ll ? 0x100u : 0x64UL); printf("%d %x", a5[6], a5[2]); }
BEGIN { printf("\n=46=\n"); }
BEGIN { a5[0] = 14; printf("%d %x", a5[0], a5[3]); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d %d %d", sizeof (a4), sizeof (a4[0]), sizeof (*p4)); }
BEGIN { printf("\n=48=\n"); }
BEGIN { a8[4] = ('\0' && 0X12c); printf("%d %x", a8[4], a8[6]); }
BEGIN { printf("\n=49=\n"); }
BEGIN { p0 = (char *)alloca(64); p0[2] = 0x20; printf("%d %x", p0[2], p0[2]); }
BEGIN { printf("\n=50=\n"); }
BEGIN { p10 = (unsigned long *)alloca(64); p10[1] = 3; printf("%d %x", p10[1], p10[1]); }
BEGIN { printf("\n=51=\n"); }
BEGIN { p6 = (uint64_t *)alloca(64); *p6 = sizeof (int32_t); this->b = (unsigned char *)p6; printf("%d %d", this->b[0], this->b[6]); }
BEGIN { printf("\n=52=\n"); }
BEGIN { p11 = (unsigned short *)alloca(64); p11[5] = (4294967296l ^^ 01374242152440773636367); printf("%d %x", p11[5], p11[5]); }
BEGIN { exit(0); }
