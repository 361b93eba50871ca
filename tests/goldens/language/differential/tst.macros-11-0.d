/* Random statements of the area macros (seed 11, program 0) print what they do in DTrace. */
/* @@args: -q -xdefaultargs 9223372036854775807 5UL 0 0x1f word */
/* @@parts */
/* @@filter: s/ at BPF pc \d+// */
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 402; text = "some"; m[1] = 5; printf("%s ", $$1); printf("%s ", $$3); printf("%s ", $$4); printf("%s ", $$5); }
BEGIN { printf("\n=0=\n"); }
BEGIN { trace(m[$4]); }
BEGIN { printf("\n=1=\n"); }
BEGIN /n == $1/ { printf("true"); }
BEGIN { printf("\n=2=\n"); }
BEGIN { trace($1 + 1); }
BEGIN { printf("\n=3=\n"); }
BEGIN { trace((char)$4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { trace(strlen($$1)); }
BEGIN { exit(0); }
