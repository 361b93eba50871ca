/* Random statements of the area structs (seed 17, program 2) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
struct st0 { uint64_t m0; uint64_t m1; unsigned short m2; char fill[6]; };
struct st1 { char m0; short m1; int m2; int8_t m3; char m4; char fill[6]; };
struct st2 { int8_t m0; unsigned int m1; short m2; unsigned char m3; unsigned char m4; char fill[4]; };
struct st3 { unsigned short m0; int32_t m1; long m2; int m3; char fill[4]; };
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
BEGIN { printf("%d", sizeof (E5)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m2), offsetof(struct st3, m2)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m3), offsetof(struct st2, m3)); }
BEGIN { printf("\n=3=\n"); }
BEGIN { un.l = (0x8000000000000003 * 2147483647); printf("%d %d %d %d", un.i, un.l, un.s, un.c[1]); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m2), offsetof(struct st2, m2)); }
BEGIN { printf("\n=5=\n"); }
BEGIN { s3.m0 = 58; printf("%d ", s3.m0 += 3); printf("%d %d", s3.m0, s3.m0 + 1LL); }
BEGIN { printf("\n=6=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m1), offsetof(struct st0, m1)); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", 67 ? E5 : E6); }
BEGIN { printf("\n=8=\n"); }
BEGIN { s1.m0 = 11; printf("%d %x", s1.m0, s1.m0); }
BEGIN { printf("\n=9=\n"); }
BEGIN { r1 = s1; r1.m2 = 1000000ULL; printf("%d %d", s1.m2, r1.m2); }
BEGIN { printf("\n=10=\n"); }
BEGIN { printf("%d", sizeof (E0)); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m2), offsetof(struct st3, m2)); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d", E0); }
BEGIN { printf("\n=14=\n"); }
BEGIN { printf("%d", sizeof (E100)); }
BEGIN { printf("\n=15=\n"); }
BEGIN { s0.m2 = ((int32_t)2147483647); printf("%d %x", s0.m2, s0.m2); }
BEGIN { printf("\n=16=\n"); }
BEGIN { s1.m2 = (0x4962ULL % 0X2LL); printf("%d %x", s1.m2, s1.m2); }
BEGIN { printf("\n=17=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m1), offsetof(struct st3, m1)); }
BEGIN { printf("\n=18=\n"); }
BEGIN { en = (enum e)6; printf("%d %d", en, en == E5); }
BEGIN { printf("\n=19=\n"); }
BEGIN { s0.m2 = 60; printf("%d ", s0.m2++); printf("%d %d", s0.m2, s0.m2 + 1LL); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d", E100 + 19); }
BEGIN { printf("\n=21=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m1), offsetof(struct st0, m1)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { s3.m0 = 3; printf("%d ", s3.m0 *= 1); printf("%d %d", s3.m0, s3.m0 + 1LL); }
BEGIN { printf("\n=23=\n"); }
BEGIN { printf("%d", sizeof (te)); }
BEGIN { printf("\n=24=\n"); }
BEGIN { r2.m4 = 0535341242174342625770ll; printf("%d %x", r2.m4, r2.m4); }
BEGIN { printf("\n=25=\n"); }
BEGIN { r1 = s1; r1.m4 = 60; printf("%d %d", s1.m4, r1.m4); }
BEGIN { printf("\n=26=\n"); }
BEGIN { un.l = ((unsigned long)0X100); printf("%d %d %d %d", un.i, un.l, un.s, un.c[1]); }
BEGIN { printf("\n=27=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=28=\n"); }
BEGIN { un.l = (~0Xffffull); printf("%d %d %d %d", un.i, un.l, un.s, un.c[6]); }
BEGIN { printf("\n=29=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m3), offsetof(struct st1, m3)); }
BEGIN { printf("\n=30=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m1), offsetof(struct st2, m1)); }
BEGIN { printf("\n=31=\n"); }
BEGIN { r0.m2 = 46; printf("%d ", r0.m2 *= 1); printf("%d %d", r0.m2, r0.m2 + 1LL); }
BEGIN { printf("\n=32=\n"); }
BEGIN { r2.m4 = 114; printf("%d %x", r2.m4, r2.m4); }
BEGIN { printf("\n=33=\n"); }
BEGIN { te = T0; printf("%d", te > T0); }
BEGIN { printf("\n=34=\n"); }
BEGIN { ou.in.m0 = 26; ou.last = ('\n' * '\377'); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { s0.m0 = 48; printf("%d %x", s0.m0, s0.m0); }
BEGIN { printf("\n=36=\n"); }
BEGIN { r1 = s1; r1.m1 = (0X4U == 3218179191U); printf("%d %d", s1.m1, r1.m1); }
BEGIN { printf("\n=37=\n"); }
BEGIN { r2 = s2; r2.m1 = (11L * 1u); printf("%d %d", s2.m1, r2.m1); }
BEGIN { printf("\n=38=\n"); }
BEGIN { trace(T0); }
BEGIN { printf("\n=39=\n"); }
BEGIN { r2.m2 = (129u >= 0x80000000000000ffl); printf("%d %x", r2.m2, r2.m2); }
BEGIN { printf("\n=40=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m1), offsetof(struct st3, m1)); }
BEGIN { printf("\n=41=\n"); }
BEGIN { en = 119; }
BEGIN { printf("\n=42=\n"); }
BEGIN { s2.m0 = 78; printf("%d ", s2.m0++); printf("%d %d", s2.m0, s2.m0 + 1LL); }
BEGIN { printf("\n=43=\n"); }
BEGIN { s0.m1 = 49; printf("%d %x", s0.m1, s0.m1); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m1), offsetof(struct st0, m1)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { ou.in.m0 = 111; ou.last = (0X8000000067338369UL / (33 | 1)); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { exit(0); }
