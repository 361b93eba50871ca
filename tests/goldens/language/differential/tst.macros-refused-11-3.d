/* Random statements of the area macros (seed 11, program 3) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q -xdefaultargs NULL */
/* @@status: 1 */
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(1$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(1$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(1$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(1$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
inline int k14 = $0;
BEGIN { trace(k14); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($uidx); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
int a18[$1];
BEGIN { printf("%d", sizeof (a18)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(x$$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { @$220 = count(); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
struct s29 { int b : $0; int c; };
BEGIN { printf("%d", sizeof (struct s29)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace("a" $$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($2$2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { @$134 = count(); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(1$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { self->$2 = 3; trace(self->$2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($$nosuch); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(n$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace("a" $$2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($0$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { $1 = 3; trace($1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { ++$1; }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN /$0/ { printf("true"); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 613; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { $2 = 3; trace($2); }
