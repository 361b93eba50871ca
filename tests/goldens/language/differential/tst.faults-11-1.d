/* Random statements of the area faults (seed 11, program 1) print what they do in DTrace. */
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
BEGIN { @a1 = count(); trace(strchr(nul, 'a')); }
BEGIN { printf("%d %d %d %d", x, y, m[1], self->s); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(z ? 1 / z : 5); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace(3); }
BEGIN { trace(copyinstr(0)); }
BEGIN { printf("%d %d %d %d", x, y, m[3], self->s); }
BEGIN { printf("\n=3=\n"); }
BEGIN { this->t = 4; trace(strlen(nul)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { x = 2 + (*(short *)256); }
BEGIN { printf("%d %d %d %d", x, y, m[5], self->s); }
BEGIN { printf("\n=5=\n"); }
BEGIN { y++; }
BEGIN { this->v = *(unsigned char *)5; trace(1); }
BEGIN { printf("%d %d %d %d", x, y, m[6], self->s); }
BEGIN { printf("\n=6=\n"); }
BEGIN { x = 2 + (strlen(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[7], self->s); }
BEGIN { printf("\n=7=\n"); }
BEGIN { m[a[n + 3]] = 1; y++; }
BEGIN { printf("\n=8=\n"); }
BEGIN { this->t = 9; this->v = 1 % z; trace(1); y++; }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(n == 0 && 1 / z); }
BEGIN { printf("\n=10=\n"); }
BEGIN { m[a[n + 3]] = 1; }
BEGIN { printf("\n=11=\n"); }
BEGIN { m[13] = 5; x = 2 + (*(unsigned char *)5); @b13 = sum(13); }
BEGIN { printf("\n=12=\n"); }
BEGIN { trace(14); }
BEGIN { m[*(long *)16] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[14], self->s); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace(lltostr(n)); }
BEGIN { printf("\n=14=\n"); }
BEGIN { trace(16); trace(*(char *)1); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a17 = count(); }
BEGIN { trace(copyinstr(0)); }
BEGIN { printf("%d %d %d %d", x, y, m[17], self->s); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(a[2]); }
BEGIN { printf("\n=17=\n"); }
BEGIN { this->v = *(char *)1; trace(1); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("before 20"); }
BEGIN { trace(strlen(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[20], self->s); }
BEGIN { printf("\n=19=\n"); }
BEGIN { trace(strlen((string)nul)); exit(22); }
BEGIN { printf("\n=20=\n"); }
BEGIN { m[strlen((string)nul)] = 1; exit(23); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a24 = count(); m[l / lz] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[24], self->s); }
BEGIN { printf("\n=22=\n"); }
BEGIN { printf("before 25"); printf("[%s]", lltostr((long)(*(int *)8))); this->t = 25; }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace(n); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(n / (z + 1)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { x = 2 + (strlen((string)nul)); m[29] = 5; }
BEGIN { printf("%d %d %d %d", x, y, m[29], self->s); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace(z ? 1 / z : 5); }
BEGIN { printf("\n=27=\n"); }
BEGIN /n % z/ { printf("true"); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace(32); }
BEGIN { trace(basename(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[32], self->s); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(l / lz); y++; }
BEGIN { printf("\n=30=\n"); }
BEGIN { @b34 = sum(34); m[n / z] = 1; }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace(((struct st *)64)->x); exit(35); }
BEGIN { printf("\n=32=\n"); }
BEGIN { m[strlen((string)nul)] = 1; }
BEGIN { printf("\n=33=\n"); }
BEGIN { this->t = 38; }
BEGIN { x = 2 + (1 % z); }
BEGIN { printf("%d %d %d %d", x, y, m[38], self->s); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(39); }
BEGIN { m[((struct st *)64)->x] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[39], self->s); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(lltostr(n)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(lltostr(n)); }
BEGIN { printf("\n=37=\n"); }
BEGIN { self->s = 42; x = 2 + (((struct st *)0)->w); self->s = 42; }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(n == 0 && 1 / z); }
BEGIN { printf("\n=39=\n"); }
BEGIN { self->s = 44; }
BEGIN { this->v = n / z; trace(1); }
BEGIN { printf("%d %d %d %d", x, y, m[44], self->s); }
BEGIN { printf("\n=40=\n"); }
BEGIN { x = 2 + (strlen(nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[45], self->s); }
BEGIN { printf("\n=41=\n"); }
BEGIN /strlen(nul)/ { printf("true"); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("[%s]", lltostr((long)(*(int *)8))); exit(47); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace(basename(nul)); printf("before 48"); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(stringof((char *)0)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("before 50"); this->v = *(short *)256; trace(1); trace(50); }
BEGIN { printf("\n=46=\n"); }
BEGIN { x = 2 + (n / z); trace(51); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a53 = count(); trace(n / z); }
BEGIN { printf("\n=48=\n"); }
BEGIN /strlen(nul)/ { printf("true"); }
BEGIN { printf("\n=49=\n"); }
BEGIN /n / 2/ { printf("true"); }
BEGIN { printf("\n=50=\n"); }
BEGIN { x = 2 + (((struct st *)64)->x); exit(56); }
BEGIN { printf("\n=51=\n"); }
BEGIN { trace(basename(nul)); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(n / (z + 1)); }
BEGIN { printf("\n=53=\n"); }
BEGIN { trace((int)l % z); }
BEGIN { printf("\n=54=\n"); }
BEGIN { printf("[%s]", lltostr((long)(*(short *)256))); exit(60); }
BEGIN { exit(0); }
END { printf("\n=END=\n"); }
ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }
