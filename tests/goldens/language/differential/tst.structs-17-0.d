/* Random statements of the area structs (seed 17, program 0) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
struct st0 { long m0; long long m1; unsigned int m2; long long m3; char fill[8]; };
struct st1 { unsigned char m0; unsigned char m1; char fill[6]; };
struct st2 { int32_t m0; int8_t m1; int m2; char fill[4]; };
struct st3 { uint16_t m0; short m1; uint64_t m2; short m3; char fill[6]; };
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
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m1), offsetof(struct st3, m1)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m1), offsetof(struct st2, m1)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { s3.m0 = 32LL; printf("%d %x", s3.m0, s3.m0); }
BEGIN { printf("\n=3=\n"); }
BEGIN { ou.in.m2 = (4l | 0UL); ou.last = 49; printf("%d %d %d %d", ou.first, ou.in.m2, ou.last, sizeof (ou)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m2), offsetof(struct st0, m2)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m0), offsetof(struct st2, m0)); }
BEGIN { printf("\n=7=\n"); }
BEGIN { ou.in.m1 = 20; ou.last = 72; printf("%d %d %d %d", ou.first, ou.in.m1, ou.last, sizeof (ou)); }
BEGIN { printf("\n=8=\n"); }
BEGIN { ou.in.m0 = (025251u << 0x3f); ou.last = (128 % ('\x7f' | 1)); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m2), offsetof(struct st3, m2)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { ou.in.m0 = 77; ou.last = 89; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { r1.m1 = 1; printf("%d ", r1.m1++); printf("%d %d", r1.m1, r1.m1 + 1LL); }
BEGIN { printf("\n=13=\n"); }
BEGIN { ou.in.m0 = (!'abc'); ou.last = ((long)0X12cU); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=14=\n"); }
BEGIN { s0.m3 = 01000000000000000000077; printf("%d %x", s0.m3, s0.m3); }
BEGIN { printf("\n=15=\n"); }
BEGIN { s0.m0 = 84; printf("%d %x", s0.m0, s0.m0); }
BEGIN { printf("\n=16=\n"); }
BEGIN { r2.m2 = 121; printf("%d %x", r2.m2, r2.m2); }
BEGIN { printf("\n=17=\n"); }
BEGIN { un.l = 78; printf("%d %d %d %d", un.i, un.l, un.s, un.c[0]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { r2.m0 = ((unsigned long)5000000000l); printf("%d %x", r2.m0, r2.m0); }
BEGIN { printf("\n=19=\n"); }
BEGIN { ou.in.m3 = (0777777777777777777777l | 0X80000000l); ou.last = 68; printf("%d %d %d %d", ou.first, ou.in.m3, ou.last, sizeof (ou)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { r1 = s1; r1.m0 = 62676UL; printf("%d %d", s1.m0, r1.m0); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d", E0 + 101); }
BEGIN { printf("\n=22=\n"); }
BEGIN { r1.m0 = 113; printf("%d %x", r1.m0, r1.m0); }
BEGIN { printf("\n=23=\n"); }
BEGIN { r1 = s1; r1.m0 = 8; printf("%d %d", s1.m0, r1.m0); }
BEGIN { printf("\n=24=\n"); }
BEGIN { s1.m0 = 48; printf("%d ", s1.m0++); printf("%d %d", s1.m0, s1.m0 + 1LL); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=26=\n"); }
BEGIN { un.l = 016322570703LL; printf("%d %d %d %d", un.i, un.l, un.s, un.c[2]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=28=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m0), offsetof(struct st1, m0)); }
BEGIN { printf("\n=30=\n"); }
BEGIN { r0 = s0; r0.m2 = 57; printf("%d %d", s0.m2, r0.m2); }
BEGIN { printf("\n=31=\n"); }
BEGIN { r2 = s2; r2.m0 = (+'\0'); printf("%d %d", s2.m0, r2.m0); }
BEGIN { printf("\n=32=\n"); }
BEGIN { un.l = sizeof ('Z'); printf("%d %d %d %d", un.i, un.l, un.s, un.c[5]); }
BEGIN { printf("\n=33=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=34=\n"); }
BEGIN { printf("%d", sizeof (E100)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { r3 = s3; r3.m0 = 102; printf("%d %d", s3.m0, r3.m0); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=37=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=38=\n"); }
BEGIN { r0 = s0; r0.m2 = 34; printf("%d %d", s0.m2, r0.m2); }
BEGIN { printf("\n=39=\n"); }
BEGIN { s0.m2 = 37; printf("%d ", s0.m2++); printf("%d %d", s0.m2, s0.m2 + 1LL); }
BEGIN { printf("\n=40=\n"); }
BEGIN { s0.m2 = '\n'; printf("%d %x", s0.m2, s0.m2); }
BEGIN { printf("\n=41=\n"); }
BEGIN { r1 = s1; r1.m1 = 0X1ul; printf("%d %d", s1.m1, r1.m1); }
BEGIN { printf("\n=42=\n"); }
BEGIN { r0 = s0; r0.m3 = 31; printf("%d %d", s0.m3, r0.m3); }
BEGIN { printf("\n=43=\n"); }
BEGIN { r3.m2 = 78; printf("%d ", r3.m2++); printf("%d %d", r3.m2, r3.m2 + 1LL); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m1), offsetof(struct st3, m1)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", T1 + sizeof (5522068508515659647UL)); }
BEGIN { printf("\n=46=\n"); }
BEGIN { r2 = s2; r2.m2 = 116; printf("%d %d", s2.m2, r2.m2); }
BEGIN { printf("\n=47=\n"); }
BEGIN { en = (0x50e31188fb6fce69ULL == 33ull); }
BEGIN { exit(0); }
