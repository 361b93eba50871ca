/* Random statements of the area faults (seed 11, program 2) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
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
BEGIN { printf("\n=0=\n"); }
BEGIN { m[1] = 5; m[strlen((string)nul)] = 1; }
BEGIN { printf("\n=1=\n"); }
BEGIN { m[2] = 5; }
BEGIN { trace(copyinstr(0)); }
BEGIN { printf("%d %d %d %d", x, y, m[2], self->s); }
BEGIN { printf("\n=2=\n"); }
BEGIN { self->s = 3; }
BEGIN { x = 2 + (index(nul, "a")); }
BEGIN { printf("%d %d %d %d", x, y, m[3], self->s); }
BEGIN { printf("\n=3=\n"); }
BEGIN { x = 2 + (a[n + 3]); }
BEGIN { printf("%d %d %d %d", x, y, m[4], self->s); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace(6); this->v = index(nul, "a"); trace(1); self->s = 6; }
BEGIN { printf("\n=5=\n"); }
BEGIN { m[8] = 5; m[*(unsigned char *)5] = 1; this->t = 8; }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(n / (z + 1)); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("[%s]", lltostr((long)(*(int *)8))); }
BEGIN { printf("%d %d %d %d", x, y, m[10], self->s); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(strlen("abc")); }
BEGIN { printf("\n=9=\n"); }
BEGIN { m[1 / z] = 1; exit(12); }
BEGIN { printf("\n=10=\n"); }
BEGIN { x = 2 + (n / z); m[13] = 5; }
BEGIN { printf("\n=11=\n"); }
BEGIN { self->s = 14; trace(basename(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[14], self->s); }
BEGIN { printf("\n=12=\n"); }
BEGIN { y++; x = 2 + (1 / z); printf("before 15"); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace(n != 0 || 1 / z); }
BEGIN { printf("\n=14=\n"); }
BEGIN { this->v = index(nul, "a"); trace(1); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace(18); }
BEGIN { x = 2 + (*(short *)256); }
BEGIN { printf("%d %d %d %d", x, y, m[18], self->s); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(strlen("abc")); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace(basename(nul)); exit(20); }
BEGIN { printf("\n=18=\n"); }
BEGIN { m[*(char *)1] = 1; y++; }
BEGIN { printf("%d %d %d %d", x, y, m[21], self->s); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace(index(nul, "a")); @b22 = sum(22); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace(23); }
BEGIN { trace(substr(nul, 1)); }
BEGIN { printf("%d %d %d %d", x, y, m[23], self->s); }
BEGIN { printf("\n=21=\n"); }
BEGIN { trace(strchr(nul, 'a')); @b24 = sum(24); }
BEGIN { printf("\n=22=\n"); }
BEGIN /1 / z/ { printf("true"); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @b26 = sum(26); }
BEGIN { x = 2 + (n / z); }
BEGIN { printf("%d %d %d %d", x, y, m[26], self->s); }
BEGIN { printf("\n=24=\n"); }
BEGIN { this->t = 28; m[*(int *)8] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[28], self->s); }
BEGIN { printf("\n=25=\n"); }
BEGIN { trace(strlen((string)nul)); }
BEGIN { printf("\n=26=\n"); }
BEGIN /((struct st *)0)->w/ { printf("true"); }
BEGIN { printf("\n=27=\n"); }
BEGIN { this->t = 31; }
BEGIN { m[n / z] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[31], self->s); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace((int)l % z); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(index(nul, "a")); this->t = 34; }
BEGIN { printf("\n=30=\n"); }
BEGIN { m[htonl(1 / z)] = 1; self->s = 35; }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("[%s]", lltostr((long)(nul == NULL ? 1 / z : 2))); @a36 = count(); }
BEGIN { printf("\n=32=\n"); }
BEGIN { x = 2 + (1 / z); trace(37); }
BEGIN { printf("%d %d %d %d", x, y, m[37], self->s); }
BEGIN { printf("\n=33=\n"); }
BEGIN { m[38] = 5; }
BEGIN { x = 2 + (*(int *)8); }
BEGIN { printf("%d %d %d %d", x, y, m[38], self->s); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(strchr(nul, 'a')); m[39] = 5; }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("[%s]", lltostr((long)(nul == NULL ? 1 / z : 2))); exit(40); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(1); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(*(char *)1); exit(42); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(substr(nul, 1)); exit(43); }
BEGIN { printf("\n=39=\n"); }
BEGIN { m[44] = 5; printf("[%s]", lltostr((long)(index(nul, "a")))); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(n); }
BEGIN { printf("\n=41=\n"); }
BEGIN /n % z/ { printf("true"); }
BEGIN { printf("\n=42=\n"); }
BEGIN { this->t = 47; }
BEGIN { m[strlen(nul)] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[47], self->s); }
BEGIN { printf("\n=43=\n"); }
BEGIN { this->v = *(int *)8; trace(1); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(basename(nul)); trace(49); }
BEGIN { printf("%d %d %d %d", x, y, m[49], self->s); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a50 = count(); trace(strchr(nul, 'a')); self->s = 50; }
BEGIN { printf("\n=46=\n"); }
BEGIN { m[a[n + 3]] = 1; }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("before 52"); }
BEGIN { trace(a[n + 3]); }
BEGIN { printf("%d %d %d %d", x, y, m[52], self->s); }
BEGIN { printf("\n=48=\n"); }
BEGIN { x = 2 + (a[n + 3]); exit(53); }
BEGIN { printf("\n=49=\n"); }
BEGIN { m[54] = 5; }
BEGIN { this->v = a[n + 3]; trace(1); }
BEGIN { printf("%d %d %d %d", x, y, m[54], self->s); }
BEGIN { printf("\n=50=\n"); }
BEGIN { x = 2 + (*(int *)8); x = 55; }
BEGIN { printf("%d %d %d %d", x, y, m[55], self->s); }
BEGIN { printf("\n=51=\n"); }
BEGIN { x = 2 + (*(long *)16); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(*(long *)16); printf("before 57"); }
BEGIN { printf("\n=53=\n"); }
BEGIN { m[index(nul, "a")] = 1; exit(58); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a59 = count(); x = 2 + (*(unsigned char *)5); }
BEGIN { printf("\n=55=\n"); }
BEGIN { printf("[%s]", lltostr((long)(*(int *)8))); exit(60); }
BEGIN { exit(0); }
END { printf("\n=END=\n"); }
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
