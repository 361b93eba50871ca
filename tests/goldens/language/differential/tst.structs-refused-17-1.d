/* Random statements of the area structs (seed 17, program 1) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q */
/* @@status: 1 */
/* -- */
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
BEGIN { s0++; }
/* -- */
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
BEGIN { trace(((struct st2)5).m2); }
/* -- */
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
BEGIN { E5 = 6; }
