/* A declaration is checked before the text behind its declarator; a message shows no const, volatile or restrict. */
/* @@parts */
/* @@args: -xerrtags -e */
/* @@status: 1 */
/* -- */
void n = 1;
/* -- */
int n; string n foo;
/* -- */
string text; typedef text t;
/* -- */
unsigned signed char n;
/* -- */
int a, b; int c, *a, d = 5;
/* -- */
const int a; volatile int *a;
/* -- */
int *const a; int a;
/* -- */
const char *p; BEGIN { p = 1; }
/* -- */
struct s { const char *const y; }; struct s v; BEGIN { v.y.z = 1; }
/* -- */
int a[const int]; int a[string];
/* -- */
typedef const int ci; ci *a; int a;
/* -- */
pid_t *a; int a;
/* -- */
struct s { int x; } *b; typedef struct s s_t; s_t *a; int a;
/* -- */
typedef struct s { int x; } s_t; s_t *b; struct s *a; int a;
/* -- */
uint32_t *a; int a;
/* -- */
char **a[4]; int a;
/* -- */
BEGIN { trace(1 int32_t); }
/* -- */
typedef int mine; BEGIN { trace(1 mine); }
/* -- */
enum e { E0, E1 }; BEGIN { trace(1 E1); }
/* -- */
int (*f)(int); BEGIN { trace(1 f); }
