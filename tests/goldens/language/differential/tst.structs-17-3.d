/* Random statements of the area structs (seed 17, program 3) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
struct st0 { long long m0; char fill[8]; };
struct st1 { unsigned short m0; char fill[6]; };
struct st2 { char m0; int m1; unsigned short m2; int8_t m3; char fill[5]; };
struct st3 { unsigned int m0; int32_t m1; int m2; long long m3; char fill[8]; };
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
BEGIN { r2.m1 = 45; printf("%d ", r2.m1 <<= 1); printf("%d %d", r2.m1, r2.m1 + 1LL); }
BEGIN { printf("\n=1=\n"); }
BEGIN { ou.in.m0 = 117; ou.last = 98; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=2=\n"); }
BEGIN { printf("%d", (~300) ? E5 : E6); }
BEGIN { printf("\n=3=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m2), offsetof(struct st3, m2)); }
BEGIN { printf("\n=4=\n"); }
BEGIN { printf("%d", E6 + 3); }
BEGIN { printf("\n=5=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m1), offsetof(struct st3, m1)); }
BEGIN { printf("\n=6=\n"); }
BEGIN { un.l = 49; printf("%d %d %d %d", un.i, un.l, un.s, un.c[6]); }
BEGIN { printf("\n=7=\n"); }
BEGIN { printf("%d", E100); }
BEGIN { printf("\n=8=\n"); }
BEGIN { r3 = s3; r3.m3 = (0X8L & 0X1747bd76ee62b06c); printf("%d %d", s3.m3, r3.m3); }
BEGIN { printf("\n=9=\n"); }
BEGIN { printf("%d", E6); }
BEGIN { printf("\n=10=\n"); }
BEGIN { un.l = 37; printf("%d %d %d %d", un.i, un.l, un.s, un.c[6]); }
BEGIN { printf("\n=11=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=12=\n"); }
BEGIN { printf("%d", en); }
BEGIN { printf("\n=13=\n"); }
BEGIN { ou.in.m0 = 98; ou.last = (0100ul % (256ul | 1)); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=14=\n"); }
BEGIN { s1.m0 = 96; printf("%d %x", s1.m0, s1.m0); }
BEGIN { printf("\n=15=\n"); }
BEGIN { r3.m2 = 80; printf("%d %x", r3.m2, r3.m2); }
BEGIN { printf("\n=16=\n"); }
BEGIN { r0.m0 = 14; printf("%d ", r0.m0 += 3); printf("%d %d", r0.m0, r0.m0 + 1LL); }
BEGIN { printf("\n=17=\n"); }
BEGIN { te = T0; printf("%d", te > T0); }
BEGIN { printf("\n=18=\n"); }
BEGIN { un.l = (59ul <= 041L); printf("%d %d %d %d", un.i, un.l, un.s, un.c[2]); }
BEGIN { printf("\n=19=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s2), sizeof (struct st2), sizeof (s2.m0), offsetof(struct st2, m0)); }
BEGIN { printf("\n=20=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m0), offsetof(struct st1, m0)); }
BEGIN { printf("\n=21=\n"); }
BEGIN { ou.in.m0 = (0X8000000000000021ul <= '\x7f'); ou.last = ('\377' ? 234ULL : 15); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=22=\n"); }
BEGIN { ou.in.m0 = (0Xe60e21fa1d / (1492665394U | 1)); ou.last = 85; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=23=\n"); }
BEGIN { r2.m1 = 25; printf("%d ", ++r2.m1); printf("%d %d", r2.m1, r2.m1 + 1LL); }
BEGIN { printf("\n=24=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s1), sizeof (struct st1), sizeof (s1.m0), offsetof(struct st1, m0)); }
BEGIN { printf("\n=25=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=26=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m0), offsetof(struct st0, m0)); }
BEGIN { printf("\n=27=\n"); }
BEGIN { en = (255UL << 0X26); }
BEGIN { printf("\n=28=\n"); }
BEGIN { s3.m3 = (!0X80000000000f4240ul); printf("%d %x", s3.m3, s3.m3); }
BEGIN { printf("\n=29=\n"); }
BEGIN { un.l = 28; printf("%d %d %d %d", un.i, un.l, un.s, un.c[3]); }
BEGIN { printf("\n=30=\n"); }
BEGIN { ou.in.m0 = (0x100 & 0X80000000u); ou.last = 95; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=31=\n"); }
BEGIN { ou.in.m0 = (63ll < 041ull); ou.last = ((short)0144L); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=32=\n"); }
BEGIN { s3.m1 = 50; printf("%d %x", s3.m1, s3.m1); }
BEGIN { printf("\n=33=\n"); }
BEGIN { r0 = s0; r0.m0 = 49; printf("%d %d", s0.m0, r0.m0); }
BEGIN { printf("\n=34=\n"); }
BEGIN { ou.in.m0 = (23301l <= 0Xeul); ou.last = (1099511627776u <= 05); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=35=\n"); }
BEGIN { trace(te); }
BEGIN { printf("\n=36=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s3), sizeof (struct st3), sizeof (s3.m3), offsetof(struct st3, m3)); }
BEGIN { printf("\n=37=\n"); }
BEGIN { s2.m1 = 63U; printf("%d %x", s2.m1, s2.m1); }
BEGIN { printf("\n=38=\n"); }
BEGIN { printf("%d", E1 + 109); }
BEGIN { printf("\n=39=\n"); }
BEGIN { s0.m0 = (0ul ? 1ull : '\377'); printf("%d %x", s0.m0, s0.m0); }
BEGIN { printf("\n=40=\n"); }
BEGIN { ou.in.m0 = 29; ou.last = (0x12a05f200ul << 5000000000); printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=41=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m0), offsetof(struct st0, m0)); }
BEGIN { printf("\n=42=\n"); }
BEGIN { printf("%d %d %d %d", sizeof (s0), sizeof (struct st0), sizeof (s0.m0), offsetof(struct st0, m0)); }
BEGIN { printf("\n=43=\n"); }
BEGIN { ou.in.m0 = 97; ou.last = 122; printf("%d %d %d %d", ou.first, ou.in.m0, ou.last, sizeof (ou)); }
BEGIN { printf("\n=44=\n"); }
BEGIN { s3.m2 = (041l + 4294967295ULL); printf("%d %x", s3.m2, s3.m2); }
BEGIN { printf("\n=45=\n"); }
BEGIN { r2.m0 = ((signed char)3940892141ll); printf("%d %x", r2.m0, r2.m0); }
BEGIN { printf("\n=46=\n"); }
BEGIN { te = T1; printf("%d", te > T0); }
BEGIN { printf("\n=47=\n"); }
BEGIN { printf("%d", te); }
BEGIN { printf("\n=48=\n"); }
BEGIN { r2 = s2; r2.m3 = 105; printf("%d %d", s2.m3, r2.m3); }
BEGIN { exit(0); }
