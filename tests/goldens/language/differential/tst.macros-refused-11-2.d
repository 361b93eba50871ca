/* Random statements of the area macros (seed 11, program 2) are refused as in DTrace. */
/* @@parts */
/* @@args: -xerrtags -e -q -xdefaultargs */
/* @@status: 1 */
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace("a" $$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace($1 $1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace($); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
enum e17 { F17 = $0 };
BEGIN { trace(F17); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace($0$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
typedef $0 t23;
BEGIN { printf("%d", sizeof (t23)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace(x.$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
inline int k37 = $0;
BEGIN { trace(k37); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
struct s38 { int b : $0; int c; };
BEGIN { printf("%d", sizeof (struct s38)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
typedef $0 t42;
BEGIN { printf("%d", sizeof (t42)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
struct s44 { int b : $1; int c; };
BEGIN { printf("%d", sizeof (struct s44)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { self->$0 = 3; trace(self->$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace($1 $1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace(x$$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
int $159;
BEGIN { $159 = 1; trace($159); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace($0()); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace($0()); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN /n == $0/ { printf("true"); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { $$1 = 1; }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace(!$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { @s12 = sum($0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace(m[$0]); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN /$0/ { printf("true"); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN /n == $0/ { printf("true"); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace(!$0); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { printf($$1); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN { trace(lltostr($0)); }
/* -- */
int n;
string text;
int m[int];
enum e { E0, E1 };
struct x { int a; } x;
BEGIN { n = 661; text = "some"; m[1] = 5;  }
BEGIN /n == $0/ { printf("true"); }
