/* Random statements of the area memory (seed 11, program 1) are refused as in DTrace. */
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
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { trace(p4 + p4); }
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
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { trace(a1[1, 2]); }
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
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { printf("%d", a3[9]); }
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
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { printf("%d", a2[8]); }
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
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { trace(p4 * 2); }
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
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { trace(p4 + p4); }
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
BEGIN { a0[0] = 70; a0[3] = 8; a0[6] = 1; a1[0] = 21; a1[3] = 83; a1[6] = 69; a2[0] = 36; a2[3] = 30; a2[6] = 96; a3[0] = 58; a3[3] = 68; a3[6] = 36; a4[0] = 67; a4[3] = 93; a4[6] = 95; a5[0] = 82; a5[3] = 30; a5[6] = 3; a6[0] = 27; a6[3] = 15; a6[6] = 92; a7[0] = 93; a7[3] = 85; a7[6] = 19; a8[0] = 9; a8[3] = 52; a8[6] = 15; a9[0] = 38; a9[3] = 66; a9[6] = 87; a10[0] = 11; a10[3] = 57; a10[6] = 71; a11[0] = 69; a11[3] = 30; a11[6] = 36; }
BEGIN { printf("%d", a7[100]); }
