/* Random statements of the area errors (seed 11, program 0) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
int i;
long l;
unsigned char c;
string s;
enum en { E0, E1 };
union un { int a; char b[8]; };
union un u;
struct st { int a; char b[4]; };
struct st x;
int arr[4];
struct st *p;
int m[int];
int z[int, string];
BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }
BEGIN { printf("\n=0=\n"); }
BEGIN { speculate(1); clear(@g); }
BEGIN { printf("\n=1=\n"); }
int32_t *n16[1];
BEGIN { trace(1); }
BEGIN { printf("\n=2=\n"); }
long long n19[char];
BEGIN { trace(1); }
BEGIN { printf("\n=3=\n"); }
uint16_t n41[float];
BEGIN { trace(1); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace((string *)NULL); }
BEGIN { printf("\n=5=\n"); }
volatile long long *n46;
BEGIN { trace(1); }
BEGIN { printf("\n=6=\n"); }
union un n47(int);
BEGIN { trace(1); }
BEGIN { exit(0); }
