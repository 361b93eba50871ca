/* Random statements of the area structs (seed 17, program 2) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
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
BEGIN { p0 = (struct st0 *)alloca(sizeof (struct st0)); p0->m0 = 125; p0->m1 = (0x8000000000000081UL << 045201371000ll); p0->m2 = (129ull % 0X0u); printf("%d %d %d", p0->m0, p0->m1, p0->m2); }
/* -- */
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
BEGIN { s3.m0 = "a"; }
/* -- */
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
BEGIN { s3.m2 = "a"; }
/* -- */
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
BEGIN { trace(p2.m0); }
