/* Random statements of the area macros (seed 11, program 0) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q -xdefaultargs 9223372036854775807 5UL 0 0x1f word */
/* @@status: 1 */
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 402; text = "some"; m[1] = 5; printf("%s ", $$1); printf("%s ", $$3); printf("%s ", $$4); printf("%s ", $$5); }
BEGIN { $$3 = 1; }
