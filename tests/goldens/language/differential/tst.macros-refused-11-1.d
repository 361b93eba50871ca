/* Random statements of the area macros (seed 11, program 1) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q 0 */
/* @@status: 1 */
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($$$2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { v10 = $$2; trace(v10); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($nosuch); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace("a" $$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
int $022;
BEGIN { $022 = 1; trace($022); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(!$2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { printf("%d", sizeof ($$2)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($$12); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($$2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN /$0 { trace(1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace("a" $$2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN /$2/ { printf("true"); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($1 $1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(substr($$2, 1)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { $$2 = 1; }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { printf("%d", sizeof ($$2)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($2); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(1$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($1 $1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { v52 = $2; trace(v52); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
int a53[$0];
BEGIN { printf("%d", sizeof (a53)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(n$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($1()); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace($1()); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN /n == $0/ { printf("true"); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { $1 = 3; trace($1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace(n -$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 101; text = "some"; m[1] = 5; printf("%s ", $$1); }
BEGIN { trace((char)$0); }
