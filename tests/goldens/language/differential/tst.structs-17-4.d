/* Random statements of the area structs (seed 17, program 4) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
struct st0 { uint64_t m0; long long m1; int m2; char fill[4]; };
struct st1 { char m0; long m1; char fill[8]; };
struct st2 { uint64_t m0; unsigned char m1; unsigned short m2; char m3; char fill[3]; };
struct st3 { char m0; char fill[7]; };
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
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m2), offsetof(struct st0, m2)); }
BEGIN { printf("\n=1=\n"); }
BEGIN { s0.m0 = 96; printf("%d ", s0.m0 *= 1); printf("%d %d", s0.m0, s0.m0 + 1LL); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", E100); }
BEGIN { printf("\n=3=\n"); }
BEGIN { te = T1; printf("%d", te > T0); }
BEGIN { printf("\n=4=\n"); }
BEGIN { r0 = s0; r0.m0 = sizeof (long); printf("%d %d", s0.m0, r0.m0); }
BEGIN { printf("\n=5=\n"); }
BEGIN { en = E6; printf("%d %d", en, en == E5); }
BEGIN { printf("\n=6=\n"); }
BEGIN { un.l = (+07U); printf("%d %d %d %d", un.i, un.l, un.s, un.c[1]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { ou.in.m2 = sizeof (0); ou.last = (65U && 839023586276ull); printf("%d %d %d %d", ou.first, ou.in.m2, ou.last, sizeof (ou)); }
BEGIN { printf("\n=8=\n"); }
BEGIN { s0.m0 = 13; printf("%d ", ++s0.m0); printf("%d %d", s0.m0, s0.m0 + 1LL); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m0), offsetof(struct st1, m0)); }
BEGIN { printf("\n=10=\n"); }
BEGIN { ou.in.m0 = 62; ou.last = 18; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=11=\n"); }
BEGIN { ou.in.m0 = ((short)0x7LL); ou.last = (~300); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m1), offsetof(struct st2, m1)); }
BEGIN { printf("\n=13=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m1), offsetof(struct st2, m1)); }
BEGIN { printf("\n=14=\n"); }
BEGIN { ou.in.m0 = 123; ou.last = (2147483647ULL > 7); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=15=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m1), offsetof(struct st0, m1)); }
BEGIN { printf("\n=16=\n"); }
BEGIN { printf("%d", en); }
BEGIN { printf("\n=17=\n"); }
BEGIN { un.l = 123; printf("%d %d %d %d", un.i, un.l, un.s, un.c[2]); }
BEGIN { printf("\n=18=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=19=\n"); }
BEGIN { te = T1; printf("%d", te > T0); }
BEGIN { printf("\n=20=\n"); }
BEGIN { s1.m0 = 0x100; printf("%d %x", s1.m0, s1.m0); }
BEGIN { printf("\n=21=\n"); }
BEGIN { r0 = s0; r0.m1 = 25; printf("%d %d", s0.m1, r0.m1); }
BEGIN { printf("\n=22=\n"); }
BEGIN { r0 = s0; r0.m1 = 27; printf("%d %d", s0.m1, r0.m1); }
BEGIN { printf("\n=23=\n"); }
BEGIN { r1.m1 = 92; printf("%d ", r1.m1 *= 1); printf("%d %d", r1.m1, r1.m1 + 1LL); }
BEGIN { printf("\n=24=\n"); }
BEGIN { un.l = 66; printf("%d %d %d %d", un.i, un.l, un.s, un.c[0]); }
BEGIN { printf("\n=25=\n"); }
BEGIN { r3.m0 = 57; printf("%d %x", r3.m0, r3.m0); }
BEGIN { printf("\n=26=\n"); }
BEGIN { s2.m2 = (2147483648 == 127LL); printf("%d %x", s2.m2, s2.m2); }
BEGIN { printf("\n=27=\n"); }
BEGIN { ou.in.m0 = 31; ou.last = (63LL ? 0X59f70ac09all : 0x100000000ll); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=28=\n"); }
BEGIN { r1 = s1; r1.m1 = 0X7fffffffffffffffull; printf("%d %d", s1.m1, r1.m1); }
BEGIN { printf("\n=29=\n"); }
BEGIN { r0.m2 = 6; printf("%d ", ++r0.m2); printf("%d %d", r0.m2, r0.m2 + 1LL); }
BEGIN { printf("\n=30=\n"); }
BEGIN { ou.in.m0 = (0x8000000000000021ll > 4294967295ll); ou.last = (0Xdcf1270a08UL + 0X7fLL); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=31=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m1), offsetof(struct st1, m1)); }
BEGIN { printf("\n=32=\n"); }
BEGIN { r3 = s3; r3.m0 = 0X12cL; printf("%d %d", s3.m0, r3.m0); }
BEGIN { printf("\n=33=\n"); }
BEGIN { r0.m1 = 109; printf("%d %x", r0.m1, r0.m1); }
BEGIN { printf("\n=34=\n"); }
BEGIN { r1 = s1; r1.m0 = (00U & 0xb0ull); printf("%d %d", s1.m0, r1.m0); }
BEGIN { printf("\n=35=\n"); }
BEGIN { printf("%d", (enum e)5); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d", T1 + 92); }
BEGIN { printf("\n=37=\n"); }
BEGIN { un.l = (01000000000000000000454u | 0X8000000000000003u); printf("%d %d %d %d", un.i, un.l, un.s, un.c[0]); }
BEGIN { printf("\n=38=\n"); }
BEGIN { en = (127 <= 2ll); }
BEGIN { printf("\n=39=\n"); }
BEGIN { s2.m1 = (0x8d4aL >> 041); printf("%d %x", s2.m1, s2.m1); }
BEGIN { printf("\n=40=\n"); }
BEGIN { te = T1; printf("%d", te > T0); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m0), offsetof(struct st3, m0)); }
BEGIN { printf("\n=42=\n"); }
BEGIN { trace(E1); }
BEGIN { printf("\n=43=\n"); }
BEGIN { r3 = s3; r3.m0 = (0x5e19ff8d0c2e4563 ? 197228929660UL : 63ull); printf("%d %d", s3.m0, r3.m0); }
BEGIN { printf("\n=44=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m0), offsetof(struct st3, m0)); }
BEGIN { printf("\n=45=\n"); }
BEGIN { printf("%d", sizeof (te)); }
BEGIN { printf("\n=46=\n"); }
BEGIN { ou.in.m2 = 88; ou.last = 9; printf("%d %d %d %d", ou.first, ou.in.m2, ou.last, sizeof (ou)); }
BEGIN { exit(0); }
