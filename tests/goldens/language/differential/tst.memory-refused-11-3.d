/* Random statements of the area memory (seed 11, program 3) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
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
BEGIN { printf("%d", a8[8]); }
/* -- */
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
BEGIN { trace(alloca("a")); }
/* -- */
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
BEGIN { printf("%d", a8[100]); }
/* -- */
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
BEGIN { printf("%d", a1[100]); }
