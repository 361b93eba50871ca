/* Errors of a declaration are told at the name of the type, those of an enumerator behind its value. */
/* @@parts */
/* @@args: -xerrtags -e */
/* @@status: 1 */
/* -- */
enum e { a = 1L << 40

, b };
/* -- */
enum e { a

 = 1L << 40

};
/* -- */
enum e {
 a = 1,
 b = 1L << 40 };
/* -- */
enum e {
	a = "word"
};
/* -- */
long struct s

{ int x; } y;
/* -- */
struct s { int i; };
long
struct s
y;
/* -- */
long enum e
{ AA } y;
/* -- */
long
void
y;
/* -- */
short
char
y;
/* -- */
unsigned struct s
{ int x; } y;
