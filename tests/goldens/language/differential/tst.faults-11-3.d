/* Random statements of the area faults (seed 11, program 3) print what they do in DTrace. */
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
BEGIN { printf("[%s]", lltostr((long)((int)l % z))); @b1 = sum(1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { trace(n); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace((int)l % z); this->t = 3; }
BEGIN { printf("\n=3=\n"); }
BEGIN { x = 2 + (*(long *)16); exit(4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { m[index(nul, "a")] = 1; y++; }
BEGIN { printf("\n=5=\n"); }
BEGIN { trace(strlen((string)nul)); exit(6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { x = 8; m[*(short *)256] = 1; }
BEGIN { printf("\n=7=\n"); }
BEGIN { this->v = *(int *)0; trace(1); }
BEGIN { printf("\n=8=\n"); }
BEGIN { m[10] = 5; trace(strlen(nul)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { trace(strjoin("a", nul)); self->s = 11; }
BEGIN { printf("%d %d %d %d", x, y, m[11], self->s); }
BEGIN { printf("\n=10=\n"); }
BEGIN /((struct st *)0)->w/ { printf("true"); }
BEGIN { printf("\n=11=\n"); }
BEGIN /z && 1 / z/ { printf("true"); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @b16 = sum(16); trace(*(short *)256); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("[%s]", lltostr((long)(((struct st *)0)->w))); exit(17); }
BEGIN { printf("\n=14=\n"); }
BEGIN { y++; trace(n / z); }
BEGIN { printf("%d %d %d %d", x, y, m[18], self->s); }
BEGIN { printf("\n=15=\n"); }
BEGIN { m[1 / z] = 1; y++; }
BEGIN { printf("\n=16=\n"); }
BEGIN { x = 20; trace(copyinstr(0)); }
BEGIN { printf("\n=17=\n"); }
BEGIN { trace(copyinstr(0)); exit(21); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a22 = count(); }
BEGIN { printf("[%s]", lltostr((long)(((struct st *)64)->x))); }
BEGIN { printf("%d %d %d %d", x, y, m[22], self->s); }
BEGIN { printf("\n=19=\n"); }
BEGIN { x = 23; trace(substr(nul, 1)); printf("before 23"); }
BEGIN { printf("\n=20=\n"); }
BEGIN { this->t = 24; }
BEGIN { x = 2 + (strlen((string)nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[24], self->s); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("before 25"); trace(*(short *)256); y++; }
BEGIN { printf("%d %d %d %d", x, y, m[25], self->s); }
BEGIN { printf("\n=22=\n"); }
BEGIN { trace(n / (z + 1)); }
BEGIN { printf("\n=23=\n"); }
BEGIN /z || n/ { printf("true"); }
BEGIN { printf("\n=24=\n"); }
BEGIN { x = 2 + (*(unsigned char *)5); }
BEGIN { printf("\n=25=\n"); }
BEGIN { m[*(char *)1] = 1; exit(29); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("before 30"); }
BEGIN { trace(((struct st *)0)->w); }
BEGIN { printf("%d %d %d %d", x, y, m[30], self->s); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @b31 = sum(31); printf("[%s]", lltostr((long)(htonl(1 / z)))); self->s = 31; }
BEGIN { printf("%d %d %d %d", x, y, m[31], self->s); }
BEGIN { printf("\n=28=\n"); }
BEGIN { trace(32); trace(((struct st *)0)->w); }
BEGIN { printf("\n=29=\n"); }
BEGIN { trace(*(int *)0); exit(33); }
BEGIN { printf("\n=30=\n"); }
BEGIN { trace(substr(nul, 1)); exit(35); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a36 = count(); trace(((struct st *)64)->x); }
BEGIN { printf("\n=32=\n"); }
BEGIN { trace(37); m[nul == NULL ? 1 / z : 2] = 1; }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("before 38"); }
BEGIN { m[*(unsigned char *)5] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[38], self->s); }
BEGIN { printf("\n=34=\n"); }
BEGIN /z && 1 / z/ { printf("true"); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(substr(nul, 1)); }
BEGIN { printf("\n=36=\n"); }
BEGIN { trace(strlen("abc")); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("[%s]", lltostr((long)(((struct st *)64)->x))); exit(42); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(((struct st *)64)->x); }
BEGIN { printf("\n=39=\n"); }
BEGIN { trace(lltostr(n)); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a45 = count(); }
BEGIN { trace(strlen((string)nul)); }
BEGIN { printf("%d %d %d %d", x, y, m[45], self->s); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("before 46"); trace(strchr(nul, 'a')); @a46 = count(); }
BEGIN { printf("\n=42=\n"); }
BEGIN /n % z/ { printf("true"); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a48 = count(); m[((struct st *)64)->x] = 1; }
BEGIN { printf("%d %d %d %d", x, y, m[48], self->s); }
BEGIN { printf("\n=44=\n"); }
BEGIN { x = 2 + (((struct st *)0)->w); }
BEGIN { printf("%d %d %d %d", x, y, m[49], self->s); }
BEGIN { printf("\n=45=\n"); }
BEGIN { m[strlen((string)nul)] = 1; exit(50); }
BEGIN { printf("\n=46=\n"); }
BEGIN { m[51] = 5; }
BEGIN { this->v = l / lz; trace(1); }
BEGIN { printf("%d %d %d %d", x, y, m[51], self->s); }
BEGIN { printf("\n=47=\n"); }
BEGIN { trace(z ? 1 / z : 5); }
BEGIN { printf("\n=48=\n"); }
BEGIN { self->s = 53; x = 2 + (*(short *)256); m[53] = 5; }
BEGIN { printf("\n=49=\n"); }
BEGIN { m[54] = 5; x = 2 + (*(unsigned char *)5); self->s = 54; }
BEGIN { printf("\n=50=\n"); }
BEGIN { self->s = 55; }
BEGIN { printf("[%s]", lltostr((long)(htonl(1 / z)))); }
BEGIN { printf("%d %d %d %d", x, y, m[55], self->s); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a57 = count(); }
BEGIN { this->v = *(short *)256; trace(1); }
BEGIN { printf("%d %d %d %d", x, y, m[57], self->s); }
BEGIN { printf("\n=52=\n"); }
BEGIN { m[*(char *)1] = 1; @a58 = count(); }
BEGIN { printf("\n=53=\n"); }
BEGIN { trace(59); x = 2 + (htonl(1 / z)); @a59 = count(); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @b60 = sum(60); printf("[%s]", lltostr((long)(htonl(1 / z)))); this->t = 60; }
BEGIN { exit(0); }
END { printf("\n=END=\n"); }
