/* Random statements of the area structs (seed 17, program 1) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
struct st0 { unsigned char m0; char fill[7]; };
struct st1 { long m0; unsigned long m1; char fill[8]; };
struct st2 { int32_t m0; long m1; uint16_t m2; unsigned short m3; char fill[4]; };
struct st3 { long m0; char fill[8]; };
struct outer { int first; struct st0 in; long last; };
union un { int i; long l; short s; char c[8]; };
enum e { E0, E1, E5 = 5, E6, E100 = 100 };
typedef enum { T0 = 7, T1 } te_t;
struct st0 s0;
struct st0 r0;
struct st0 *p0;
struct st1 s1;
struct st1 r1;
struct st1 *p1;
struct st2 s2;
struct st2 r2;
struct st2 *p2;
struct st3 s3;
struct st3 r3;
struct st3 *p3;
struct outer ou;
union un un;
enum e en;
te_t te;
BEGIN { s0.m0 = 1; r0.m0 = 2; s1.m0 = 1; r1.m0 = 2; s2.m0 = 1; r2.m0 = 2; s3.m0 = 1; r3.m0 = 2; ou.first = 1; un.l = 1; en = E1; te = T0; }
BEGIN { printf("\n=0=\n"); }
BEGIN { un.l = (0X94be7fb4U >> 'abc'); printf("%d %d %d %d", un.i, un.l, un.s, un.c[1]); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m2), offsetof(struct st2, m2)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { r2 = s2; r2.m3 = 64; printf("%d %d", s2.m3, r2.m3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m0), offsetof(struct st1, m0)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { s2.m0 = (0144 >> 1099511627776ll); printf("%d %x", s2.m0, s2.m0); }
BEGIN { printf("\n=5=\n"); }
BEGIN { un.l = 53; printf("%d %d %d %d", un.i, un.l, un.s, un.c[5]); }
BEGIN { printf("\n=6=\n"); }
BEGIN { s1.m0 = 40; printf("%d ", s1.m0 += 3); printf("%d %d", s1.m0, s1.m0 + 1LL); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m1), offsetof(struct st2, m1)); }
BEGIN { printf("\n=8=\n"); }
BEGIN { ou.in.m0 = (62361ULL <= '\0'); ou.last = 113; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { r0.m0 = (0xffU * 2147483648U); printf("%d %x", r0.m0, r0.m0); }
BEGIN { printf("\n=11=\n"); }
BEGIN { r0 = s0; r0.m0 = 21; printf("%d %d", s0.m0, r0.m0); }
BEGIN { printf("\n=12=\n"); }
BEGIN { r1 = s1; r1.m0 = (0Xffff >> 2); printf("%d %d", s1.m0, r1.m0); }
BEGIN { printf("\n=13=\n"); }
BEGIN { un.l = 101; printf("%d %d %d %d", un.i, un.l, un.s, un.c[3]); }
BEGIN { printf("\n=14=\n"); }
BEGIN { r0.m0 = 1099511627776L; printf("%d %x", r0.m0, r0.m0); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d", te); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", E1); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d", ((int32_t)0x21L) ? E5 : E6); }
BEGIN { printf("\n=18=\n"); }
BEGIN { r1.m0 = 077777ll; printf("%d %x", r1.m0, r1.m0); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d", 15 ? E5 : E6); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", E6); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { te = T1; printf("%d", te > T0); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m0), offsetof(struct st0, m0)); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m0), offsetof(struct st0, m0)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m0), offsetof(struct st1, m0)); }
BEGIN { printf("\n=26=\n"); }
BEGIN { r2.m2 = 27; printf("%d %x", r2.m2, r2.m2); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m0), offsetof(struct st2, m0)); }
BEGIN { printf("\n=28=\n"); }
BEGIN { un.l = (7595958597021033140UL * 0x7fffffffL); printf("%d %d %d %d", un.i, un.l, un.s, un.c[6]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { r0 = s0; r0.m0 = 8; printf("%d %d", s0.m0, r0.m0); }
BEGIN { printf("\n=30=\n"); }
BEGIN { ou.in.m0 = ((int)128U); ou.last = 28; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=31=\n"); }
BEGIN { s3.m0 = 74; printf("%d ", s3.m0++); printf("%d %d", s3.m0, s3.m0 + 1LL); }
BEGIN { printf("\n=32=\n"); }
BEGIN { r3 = s3; r3.m0 = 93; printf("%d %d", s3.m0, r3.m0); }
BEGIN { printf("\n=33=\n"); }
BEGIN { r1.m1 = 70; printf("%d %x", r1.m1, r1.m1); }
BEGIN { printf("\n=34=\n"); }
BEGIN { un.l = 50; printf("%d %d %d %d", un.i, un.l, un.s, un.c[1]); }
BEGIN { printf("\n=35=\n"); }
BEGIN { r1 = s1; r1.m1 = 42; printf("%d %d", s1.m1, r1.m1); }
BEGIN { printf("\n=36=\n"); }
BEGIN { r1 = s1; r1.m1 = 2147483647L; printf("%d %d", s1.m1, r1.m1); }
BEGIN { printf("\n=37=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m0), offsetof(struct st1, m0)); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%d", 97 ? E5 : E6); }
BEGIN { printf("\n=39=\n"); }
BEGIN { te = T1; printf("%d", te > T0); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d", te + (0100000 ? 0X0L : '\0')); }
BEGIN { printf("\n=41=\n"); }
BEGIN { ou.in.m0 = ('ab' != 360467223556); ou.last = (2516212441 == 0x8000ll); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=42=\n"); }
BEGIN { un.l = 040000000000; printf("%d %d %d %d", un.i, un.l, un.s, un.c[2]); }
BEGIN { printf("\n=43=\n"); }
BEGIN { r0.m0 = 99; printf("%d %x", r0.m0, r0.m0); }
BEGIN { printf("\n=44=\n"); }
BEGIN { r2 = s2; r2.m3 = 127; printf("%d %d", s2.m3, r2.m3); }
BEGIN { printf("\n=45=\n"); }
BEGIN { r1.m1 = 41; printf("%d ", r1.m1 *= 1); printf("%d %d", r1.m1, r1.m1 + 1LL); }
BEGIN { printf("\n=46=\n"); }
BEGIN { s3.m0 = 0xf4240LL; printf("%d %x", s3.m0, s3.m0); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=48=\n"); }
BEGIN { r3 = s3; r3.m0 = (63u + 2ll); printf("%d %d", s3.m0, r3.m0); }
BEGIN { printf("\n=49=\n"); }
BEGIN { r1.m1 = 93; printf("%d %x", r1.m1, r1.m1); }
BEGIN { exit(0); }
