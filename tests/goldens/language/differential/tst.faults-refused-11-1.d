/* Random statements of the area faults (seed 11, program 1) are refused as in DTrace. */
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
BEGIN { x = 11; x = 2 + (c[100]); }
END { printf("\n=END=\n"); }
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
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
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
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
BEGIN { y++; trace(a[8]); x = 26; }
END { printf("\n=END=\n"); }
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
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
BEGIN { @a37 = count(); m[a[8]] = 1; }
END { printf("\n=END=\n"); }
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
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
BEGIN /a[8]/ { printf("true"); }
END { printf("\n=END=\n"); }
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
