/* Random statements of the area faults (seed 11, program 4) print what they do in DTrace. */
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
BEGIN { trace(strjoin("a", nul)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(2); this->v = ((struct st *)64)->x; trace(1); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3 = count(); this->v = htonl(1 / z); trace(1); }
BEGIN { printf("\n=3=\n"); }
BEGIN { m[4] = 5; printf("[%s]", lltostr((long)(*(char *)1))); }
BEGIN { printf("%d %d %d %d", x, y, m[4], self->s); }
BEGIN { printf("\n=4=\n"); }
BEGIN { x = 5; trace(nul == NULL ? 1 / z : 2); this->t = 5; }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(nul == NULL ? 1 / z : 2); }
BEGIN { printf("\n=6=\n"); }
BEGIN { trace(*(short *)256); }
BEGIN { printf("\n=7=\n"); }
BEGIN { m[*(short *)256] = 1; trace(8); }
BEGIN { printf("%d %d %d %d", x, y, m[8], self->s); }
BEGIN { printf("\n=8=\n"); }
BEGIN { trace(n / (z + 1)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(htonl(1 / z)); exit(10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { x = 11; }
BEGIN { printf("[%s]", lltostr((long)(*(long *)16))); }
BEGIN { printf("%d %d %d %d", x, y, m[11], self->s); }
BEGIN { printf("\n=11=\n"); }
BEGIN /((struct st *)0)->w/ { printf("true"); }
BEGIN { printf("\n=12=\n"); }
BEGIN { y++; }
BEGIN { m[*(char *)1] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[13], self->s); }
BEGIN { printf("\n=13=\n"); }
BEGIN { trace(1 / z); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("[%s]", lltostr((long)(n / z))); this->t = 17; }
BEGIN { printf("%d %d %d %d", x, y, m[17], self->s); }
BEGIN { printf("\n=15=\n"); }
BEGIN { trace(z ? 1 / z : 5); }
BEGIN { printf("\n=16=\n"); }
BEGIN { trace(substr(nul, 1)); }
BEGIN { printf("%d %d %d %d", x, y, m[19], self->s); }
BEGIN { printf("\n=17=\n"); }
BEGIN /n % z/ { printf("true"); }
BEGIN { printf("\n=18=\n"); }
BEGIN { m[((struct st *)0)->w] = 1; exit(21); }
BEGIN { printf("\n=19=\n"); }
BEGIN { m[22] = 5; this->v = strlen(nul); trace(1); trace(22); }
BEGIN { printf("%d %d %d %d", x, y, m[22], self->s); }
BEGIN { printf("\n=20=\n"); }
BEGIN { trace(1); }
BEGIN { printf("\n=21=\n"); }
BEGIN /strlen(nul)/ { printf("true"); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a26 = count(); x = 2 + ((int)l % z); }
BEGIN { printf("%d %d %d %d", x, y, m[26], self->s); }
BEGIN { printf("\n=23=\n"); }
BEGIN { trace((int)l % z); }
BEGIN { printf("%d %d %d %d", x, y, m[27], self->s); }
BEGIN { printf("\n=24=\n"); }
BEGIN { trace(1 / z); exit(28); }
BEGIN { printf("\n=25=\n"); }
BEGIN { this->t = 29; }
BEGIN { this->v = strlen(nul); trace(1); }
BEGIN { printf("%d %d %d %d", x, y, m[29], self->s); }
BEGIN { printf("\n=26=\n"); }
BEGIN { trace(*(short *)256); trace(30); }
BEGIN { printf("\n=27=\n"); }
BEGIN { trace(z ? 1 / z : 5); }
BEGIN { printf("\n=28=\n"); }
BEGIN /((struct st *)0)->w/ { printf("true"); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(n == 0 && 1 / z); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(34); }
BEGIN { trace(strchr(nul, 'a')); }
BEGIN { printf("%d %d %d %d", x, y, m[34], self->s); }
BEGIN { printf("\n=31=\n"); }
BEGIN { trace(1 / z); }
BEGIN { printf("%d %d %d %d", x, y, m[35], self->s); }
BEGIN { printf("\n=32=\n"); }
BEGIN /n / 2/ { printf("true"); }
BEGIN { printf("\n=33=\n"); }
BEGIN /1 / z/ { printf("true"); }
BEGIN { printf("\n=34=\n"); }
BEGIN { trace(n / (z + 1)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { self->s = 39; }
BEGIN { trace(htonl(1 / z)); }
BEGIN { printf("%d %d %d %d", x, y, m[39], self->s); }
BEGIN { printf("\n=36=\n"); }
BEGIN { y++; trace(strjoin("a", nul)); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(n); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @b43 = sum(43); }
BEGIN { x = 2 + (1 % z); }
BEGIN { printf("%d %d %d %d", x, y, m[43], self->s); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace(n != 0 || 1 / z); }
BEGIN { printf("\n=40=\n"); }
BEGIN { trace(n == 0 && 1 / z); }
BEGIN { printf("\n=41=\n"); }
BEGIN { trace(n); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("[%s]", lltostr((long)(1 % z))); trace(49); }
BEGIN { printf("%d %d %d %d", x, y, m[49], self->s); }
BEGIN { printf("\n=43=\n"); }
BEGIN { trace(strlen(nul)); exit(50); }
BEGIN { printf("\n=44=\n"); }
BEGIN { trace(substr(nul, 1)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { m[*(long *)16] = 1; }
BEGIN { printf("\n=46=\n"); }
BEGIN { printf("[%s]", lltostr((long)(*(short *)256))); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(54); trace(*(int *)8); m[54] = 5; }
BEGIN { printf("%d %d %d %d", x, y, m[54], self->s); }
BEGIN { printf("\n=48=\n"); }
BEGIN { trace(strlen("abc")); }
BEGIN { printf("\n=49=\n"); }
BEGIN { x = 56; trace(substr(nul, 1)); }
BEGIN { printf("\n=50=\n"); }
BEGIN { this->t = 57; }
BEGIN { printf("[%s]", lltostr((long)(1 / z))); }
BEGIN { printf("%d %d %d %d", x, y, m[57], self->s); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a58 = count(); trace(l / lz); }
BEGIN { printf("%d %d %d %d", x, y, m[58], self->s); }
BEGIN { printf("\n=52=\n"); }
BEGIN { trace(basename(nul)); this->t = 59; }
BEGIN { printf("%d %d %d %d", x, y, m[59], self->s); }
BEGIN { printf("\n=53=\n"); }
BEGIN { x = 60; trace(substr(nul, 1)); @a60 = count(); }
BEGIN { exit(0); }
END { printf("\n=END=\n"); }
