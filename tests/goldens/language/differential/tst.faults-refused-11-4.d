/* Random statements of the area faults (seed 11, program 4) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
struct st { int w; int x; long y; };
int a[8];
char c[16];
int z;
int n;
long l;
long lz;
string nul;
int x;
int y;
int m[int];
self int s;
BEGIN { n = 5; l = 7; nul = NULL; }
BEGIN /*(int *)0/ { printf("true"); }
END { printf("\n=END=\n"); }
/* -- */
struct st { int w; int x; long y; };
int a[8];
char c[16];
int z;
int n;
long l;
long lz;
string nul;
int x;
int y;
int m[int];
self int s;
BEGIN { n = 5; l = 7; nul = NULL; }
BEGIN /*(int *)0/ { printf("true"); }
END { printf("\n=END=\n"); }
/* -- */
struct st { int w; int x; long y; };
int a[8];
char c[16];
int z;
int n;
long l;
long lz;
string nul;
int x;
int y;
int m[int];
self int s;
BEGIN { n = 5; l = 7; nul = NULL; }
BEGIN { this->t = 14; trace(c[100]); }
END { printf("\n=END=\n"); }
/* -- */
struct st { int w; int x; long y; };
int a[8];
char c[16];
int z;
int n;
long l;
long lz;
string nul;
int x;
int y;
int m[int];
self int s;
BEGIN { n = 5; l = 7; nul = NULL; }
BEGIN /*(int *)0/ { printf("true"); }
END { printf("\n=END=\n"); }
/* -- */
struct st { int w; int x; long y; };
int a[8];
char c[16];
int z;
int n;
long l;
long lz;
string nul;
int x;
int y;
int m[int];
self int s;
BEGIN { n = 5; l = 7; nul = NULL; }
BEGIN { printf("[%s]", lltostr((long)(c[100]))); self->s = 25; }
END { printf("\n=END=\n"); }
/* -- */
struct st { int w; int x; long y; };
int a[8];
char c[16];
int z;
int n;
long l;
long lz;
string nul;
int x;
int y;
int m[int];
self int s;
BEGIN { n = 5; l = 7; nul = NULL; }
BEGIN { printf("[%s]", lltostr((long)(a[8]))); }
END { printf("\n=END=\n"); }
