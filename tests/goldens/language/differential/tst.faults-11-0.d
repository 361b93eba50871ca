/* Random statements of the area faults (seed 11, program 0) print what they do in DTrace. */
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
BEGIN { x = 2 + (*(short *)256); exit(1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("[%s]", lltostr((long)(n / z))); }
BEGIN { printf("%d %d %d %d", x, y, m[3], self->s); }
BEGIN { printf("\n=2=\n"); }
BEGIN { x = 2 + (nul == NULL ? 1 / z : 2); exit(4); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a5 = count(); printf("[%s]", lltostr((long)((int)l % z))); }
BEGIN { printf("\n=4=\n"); }
BEGIN { m[6] = 5; m[*(short *)256] = 1; y++; }
BEGIN { printf("\n=5=\n"); }
BEGIN { this->t = 7; trace(strchr(nul, 'a')); }
BEGIN { printf("%d %d %d %d", x, y, m[7], self->s); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @b8 = sum(8); m[nul == NULL ? 1 / z : 2] = 1; this->t = 8; }
BEGIN { printf("%d %d %d %d", x, y, m[8], self->s); }
BEGIN { printf("\n=7=\n"); }
BEGIN { this->t = 9; printf("[%s]", lltostr((long)(((struct st *)64)->x))); self->s = 9; }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(strlen(nul)); exit(10); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(*(int *)0); self->s = 11; }
BEGIN { printf("\n=10=\n"); }
BEGIN { trace(a[2]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { trace(a[n + 3]); }
BEGIN { printf("%d %d %d %d", x, y, m[14], self->s); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace(a[2]); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("[%s]", lltostr((long)(a[n + 3]))); @b16 = sum(16); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace(z ? 1 / z : 5); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace(nul == NULL ? 1 / z : 2); }
BEGIN { printf("%d %d %d %d", x, y, m[18], self->s); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(nul == NULL ? 1 / z : 2); }
BEGIN { printf("\n=17=\n"); }
BEGIN { m[20] = 5; trace(substr(nul, 1)); }
BEGIN { printf("\n=18=\n"); }
BEGIN { trace(n != 0 || 1 / z); }
BEGIN { printf("\n=19=\n"); }
BEGIN { y++; }
BEGIN { trace(strlen((string)nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[22], self->s); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace(stringof((char *)0)); x = 23; }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("[%s]", lltostr((long)(*(int *)8))); trace(24); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace(htonl(1 / z)); exit(25); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace(basename(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[26], self->s); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(27); trace(basename(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[27], self->s); }
BEGIN { printf("\n=25=\n"); }
BEGIN { self->s = 28; trace(stringof((char *)0)); m[28] = 5; }
BEGIN { printf("\n=26=\n"); }
BEGIN { x = 2 + (*(int *)8); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("[%s]", lltostr((long)(1 / z))); x = 30; }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace((int)l % z); m[31] = 5; }
BEGIN { printf("%d %d %d %d", x, y, m[31], self->s); }
BEGIN { printf("\n=29=\n"); }
BEGIN { y++; m[1 % z] = 1; }
BEGIN { printf("\n=30=\n"); }
BEGIN { m[33] = 5; m[((struct st *)64)->x] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[33], self->s); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace(n); }
BEGIN { printf("\n=32=\n"); }
BEGIN { m[(int)l % z] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[35], self->s); }
BEGIN { printf("\n=33=\n"); }
BEGIN { trace(substr(nul, 1)); }
BEGIN { printf("\n=34=\n"); }
BEGIN { m[htonl(1 / z)] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[37], self->s); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(n != 0 || 1 / z); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("[%s]", lltostr((long)(n / z))); exit(39); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(strlen(nul)); printf("before 40"); }
BEGIN { printf("%d %d %d %d", x, y, m[40], self->s); }
BEGIN { printf("\n=38=\n"); }
BEGIN /z && 1 / z/ { printf("true"); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace(strchr(nul, 'a')); exit(42); }
BEGIN { printf("\n=40=\n"); }
BEGIN /z && 1 / z/ { printf("true"); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace(strlen((string)nul)); @a44 = count(); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("before 45"); }
BEGIN { trace(n / z); }
BEGIN { printf("%d %d %d %d", x, y, m[45], self->s); }
BEGIN { printf("\n=43=\n"); }
BEGIN /((struct st *)0)->w/ { printf("true"); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(n / (z + 1)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { trace(lltostr(n)); }
BEGIN { printf("\n=46=\n"); }
BEGIN { this->v = (int)l % z; trace(1); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(basename(nul)); exit(50); }
BEGIN { printf("\n=48=\n"); }
BEGIN { m[index(nul, "a")] = 1; exit(51); }
BEGIN { printf("\n=49=\n"); }
BEGIN { y++; x = 2 + (*(int *)8); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a53 = count(); trace(strjoin("a", nul)); x = 53; }
BEGIN { printf("%d %d %d %d", x, y, m[53], self->s); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace(55); }
BEGIN { trace(basename(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[55], self->s); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(a[2]); }
BEGIN { printf("\n=53=\n"); }
BEGIN { trace(n == 0 && 1 / z); }
BEGIN { printf("\n=54=\n"); }
BEGIN { self->s = 58; m[((struct st *)0)->w] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[58], self->s); }
BEGIN { printf("\n=55=\n"); }
BEGIN { trace(n == 0 && 1 / z); }
BEGIN { printf("\n=56=\n"); }
BEGIN { x = 60; trace(htonl(1 / z)); }
BEGIN { exit(0); }
END { printf("\n=END=\n"); }
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
