/* Random statements of the area faults (seed 11, program 3) are refused as in DTrace. */
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
BEGIN { y++; this->v = a[8]; trace(1); }
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
BEGIN { trace(a[8]); exit(14); }
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
BEGIN { trace(c[100]); self->s = 15; }
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
BEGIN { m[a[8]] = 1; m[56] = 5; }
END { printf("\n=END=\n"); }
