/* Random statements of the area memory (seed 11, program 0) are refused as in DTrace. */
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
BEGIN { a0[0] = 74; a0[3] = 94; a0[6] = 5; a1[0] = 70; a1[3] = 73; a1[6] = 30; a2[0] = 33; a2[3] = 67; a2[6] = 93; a3[0] = 98; a3[3] = 62; a3[6] = 53; a4[0] = 79; a4[3] = 96; a4[6] = 55; a5[0] = 23; a5[3] = 97; a5[6] = 60; a6[0] = 51; a6[3] = 66; a6[6] = 15; a7[0] = 2; a7[3] = 31; a7[6] = 27; a8[0] = 23; a8[3] = 10; a8[6] = 11; a9[0] = 47; a9[3] = 69; a9[6] = 13; a10[0] = 17; a10[3] = 86; a10[6] = 43; a11[0] = 7; a11[3] = 11; a11[6] = 47; }
BEGIN { trace(a4[0][0]); }
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
BEGIN { a0[0] = 74; a0[3] = 94; a0[6] = 5; a1[0] = 70; a1[3] = 73; a1[6] = 30; a2[0] = 33; a2[3] = 67; a2[6] = 93; a3[0] = 98; a3[3] = 62; a3[6] = 53; a4[0] = 79; a4[3] = 96; a4[6] = 55; a5[0] = 23; a5[3] = 97; a5[6] = 60; a6[0] = 51; a6[3] = 66; a6[6] = 15; a7[0] = 2; a7[3] = 31; a7[6] = 27; a8[0] = 23; a8[3] = 10; a8[6] = 11; a9[0] = 47; a9[3] = 69; a9[6] = 13; a10[0] = 17; a10[3] = 86; a10[6] = 43; a11[0] = 7; a11[3] = 11; a11[6] = 47; }
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
BEGIN { a0[0] = 74; a0[3] = 94; a0[6] = 5; a1[0] = 70; a1[3] = 73; a1[6] = 30; a2[0] = 33; a2[3] = 67; a2[6] = 93; a3[0] = 98; a3[3] = 62; a3[6] = 53; a4[0] = 79; a4[3] = 96; a4[6] = 55; a5[0] = 23; a5[3] = 97; a5[6] = 60; a6[0] = 51; a6[3] = 66; a6[6] = 15; a7[0] = 2; a7[3] = 31; a7[6] = 27; a8[0] = 23; a8[3] = 10; a8[6] = 11; a9[0] = 47; a9[3] = 69; a9[6] = 13; a10[0] = 17; a10[3] = 86; a10[6] = 43; a11[0] = 7; a11[3] = 11; a11[6] = 47; }
BEGIN { tracemem(p0, 1 + a0[0]); }
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
BEGIN { a0[0] = 74; a0[3] = 94; a0[6] = 5; a1[0] = 70; a1[3] = 73; a1[6] = 30; a2[0] = 33; a2[3] = 67; a2[6] = 93; a3[0] = 98; a3[3] = 62; a3[6] = 53; a4[0] = 79; a4[3] = 96; a4[6] = 55; a5[0] = 23; a5[3] = 97; a5[6] = 60; a6[0] = 51; a6[3] = 66; a6[6] = 15; a7[0] = 2; a7[3] = 31; a7[6] = 27; a8[0] = 23; a8[3] = 10; a8[6] = 11; a9[0] = 47; a9[3] = 69; a9[6] = 13; a10[0] = 17; a10[3] = 86; a10[6] = 43; a11[0] = 7; a11[3] = 11; a11[6] = 47; }
BEGIN { tracemem(p9); }
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
BEGIN { a0[0] = 74; a0[3] = 94; a0[6] = 5; a1[0] = 70; a1[3] = 73; a1[6] = 30; a2[0] = 33; a2[3] = 67; a2[6] = 93; a3[0] = 98; a3[3] = 62; a3[6] = 53; a4[0] = 79; a4[3] = 96; a4[6] = 55; a5[0] = 23; a5[3] = 97; a5[6] = 60; a6[0] = 51; a6[3] = 66; a6[6] = 15; a7[0] = 2; a7[3] = 31; a7[6] = 27; a8[0] = 23; a8[3] = 10; a8[6] = 11; a9[0] = 47; a9[3] = 69; a9[6] = 13; a10[0] = 17; a10[3] = 86; a10[6] = 43; a11[0] = 7; a11[3] = 11; a11[6] = 47; }
BEGIN { bcopy(a0, a0, 4); }
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
BEGIN { a0[0] = 74; a0[3] = 94; a0[6] = 5; a1[0] = 70; a1[3] = 73; a1[6] = 30; a2[0] = 33; a2[3] = 67; a2[6] = 93; a3[0] = 98; a3[3] = 62; a3[6] = 53; a4[0] = 79; a4[3] = 96; a4[6] = 55; a5[0] = 23; a5[3] = 97; a5[6] = 60; a6[0] = 51; a6[3] = 66; a6[6] = 15; a7[0] = 2; a7[3] = 31; a7[6] = 27; a8[0] = 23; a8[3] = 10; a8[6] = 11; a9[0] = 47; a9[3] = 69; a9[6] = 13; a10[0] = 17; a10[3] = 86; a10[6] = 43; a11[0] = 7; a11[3] = 11; a11[6] = 47; }
BEGIN { trace(&a11[0] + "a"); }
