/* Random statements of the area memory (seed 11, program 2) are refused as in DTrace. */
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
BEGIN { a0[0] = 94; a0[3] = 40; a0[6] = 90; a1[0] = 29; a1[3] = 79; a1[6] = 80; a2[0] = 74; a2[3] = 8; a2[6] = 0; a3[0] = 58; a3[3] = 10; a3[6] = 2; a4[0] = 55; a4[3] = 75; a4[6] = 12; a5[0] = 30; a5[3] = 69; a5[6] = 51; a6[0] = 14; a6[3] = 74; a6[6] = 4; a7[0] = 2; a7[3] = 50; a7[6] = 97; a8[0] = 19; a8[3] = 75; a8[6] = 99; a9[0] = 22; a9[3] = 37; a9[6] = 80; a10[0] = 13; a10[3] = 76; a10[6] = 47; a11[0] = 42; a11[3] = 81; a11[6] = 85; }
BEGIN { trace(~p8); }
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
BEGIN { a0[0] = 94; a0[3] = 40; a0[6] = 90; a1[0] = 29; a1[3] = 79; a1[6] = 80; a2[0] = 74; a2[3] = 8; a2[6] = 0; a3[0] = 58; a3[3] = 10; a3[6] = 2; a4[0] = 55; a4[3] = 75; a4[6] = 12; a5[0] = 30; a5[3] = 69; a5[6] = 51; a6[0] = 14; a6[3] = 74; a6[6] = 4; a7[0] = 2; a7[3] = 50; a7[6] = 97; a8[0] = 19; a8[3] = 75; a8[6] = 99; a9[0] = 22; a9[3] = 37; a9[6] = 80; a10[0] = 13; a10[3] = 76; a10[6] = 47; a11[0] = 42; a11[3] = 81; a11[6] = 85; }
BEGIN { trace(*5); }
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
BEGIN { a0[0] = 94; a0[3] = 40; a0[6] = 90; a1[0] = 29; a1[3] = 79; a1[6] = 80; a2[0] = 74; a2[3] = 8; a2[6] = 0; a3[0] = 58; a3[3] = 10; a3[6] = 2; a4[0] = 55; a4[3] = 75; a4[6] = 12; a5[0] = 30; a5[3] = 69; a5[6] = 51; a6[0] = 14; a6[3] = 74; a6[6] = 4; a7[0] = 2; a7[3] = 50; a7[6] = 97; a8[0] = 19; a8[3] = 75; a8[6] = 99; a9[0] = 22; a9[3] = 37; a9[6] = 80; a10[0] = 13; a10[3] = 76; a10[6] = 47; a11[0] = 42; a11[3] = 81; a11[6] = 85; }
BEGIN { a8 = 5; }
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
BEGIN { a0[0] = 94; a0[3] = 40; a0[6] = 90; a1[0] = 29; a1[3] = 79; a1[6] = 80; a2[0] = 74; a2[3] = 8; a2[6] = 0; a3[0] = 58; a3[3] = 10; a3[6] = 2; a4[0] = 55; a4[3] = 75; a4[6] = 12; a5[0] = 30; a5[3] = 69; a5[6] = 51; a6[0] = 14; a6[3] = 74; a6[6] = 4; a7[0] = 2; a7[3] = 50; a7[6] = 97; a8[0] = 19; a8[3] = 75; a8[6] = 99; a9[0] = 22; a9[3] = 37; a9[6] = 80; a10[0] = 13; a10[3] = 76; a10[6] = 47; a11[0] = 42; a11[3] = 81; a11[6] = 85; }
BEGIN { printf("%d", a10[100]); }
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
BEGIN { a0[0] = 94; a0[3] = 40; a0[6] = 90; a1[0] = 29; a1[3] = 79; a1[6] = 80; a2[0] = 74; a2[3] = 8; a2[6] = 0; a3[0] = 58; a3[3] = 10; a3[6] = 2; a4[0] = 55; a4[3] = 75; a4[6] = 12; a5[0] = 30; a5[3] = 69; a5[6] = 51; a6[0] = 14; a6[3] = 74; a6[6] = 4; a7[0] = 2; a7[3] = 50; a7[6] = 97; a8[0] = 19; a8[3] = 75; a8[6] = 99; a9[0] = 22; a9[3] = 37; a9[6] = 80; a10[0] = 13; a10[3] = 76; a10[6] = 47; a11[0] = 42; a11[3] = 81; a11[6] = 85; }
BEGIN { trace(~p11); }
