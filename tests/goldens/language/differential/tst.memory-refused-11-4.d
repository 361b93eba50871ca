/* Random statements of the area memory (seed 11, program 4) are refused as in DTrace. */
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { trace(p1 + p1); }
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { trace(p10 + p10); }
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { printf("%d", a10[9]); }
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { trace(a5[0][0]); }
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { trace(~p1); }
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { printf("%d", a7[9]); }
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { printf("%d", a1[100]); }
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
BEGIN { a0[0] = 78; a0[3] = 48; a0[6] = 95; a1[0] = 57; a1[3] = 87; a1[6] = 87; a2[0] = 48; a2[3] = 86; a2[6] = 8; a3[0] = 80; a3[3] = 20; a3[6] = 48; a4[0] = 80; a4[3] = 38; a4[6] = 67; a5[0] = 42; a5[3] = 9; a5[6] = 43; a6[0] = 77; a6[3] = 83; a6[6] = 59; a7[0] = 57; a7[3] = 73; a7[6] = 88; a8[0] = 39; a8[3] = 3; a8[6] = 45; a9[0] = 37; a9[3] = 1; a9[6] = 63; a10[0] = 24; a10[3] = 83; a10[6] = 37; a11[0] = 49; a11[3] = 47; a11[6] = 45; }
BEGIN { printf("%d", a11[9]); }
