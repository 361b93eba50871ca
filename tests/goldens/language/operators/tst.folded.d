/* Of constants, >> has no sign, ! keeps the type, and % has the sign of its left operand. */
#pragma D option quiet

enum level { LOW = 1, HIGH = 16 };
inline int COUNT = 16;
inline long long WIDE = 5;
int x;
struct pair { char first; int second; };

BEGIN
{
	x = -8;
	printf("%d %d\n", (long)(-8 >> 1), (long)(x >> 1));
	printf("%d %d\n", sizeof (!5LL), sizeof (!x));
	printf("%d %d\n", 19 % -5, -19 % 5);
	printf("%d %d\n", 1 % (1 << 32), sizeof (1 ? 'a' : 1LL));

	/* Constant, too: names of constants, sizeof a type, offsetof, casts of constants. */
	printf("%d %d\n", (long)(LOW - 2 >> 1), (long)(COUNT - 17 >> 1));
	printf("%d %d\n", (long)((char)-8 >> 1), (long)(offsetof(struct pair, second) - 8 >> 1));
	printf("%d %d\n", sizeof (!sizeof (int)), sizeof (!(long)1));

	/* Not constant: sizeof an expression. */
	printf("%d\n", sizeof (!sizeof (x)));

	/* An inline of a constant has the constant's type. */
	printf("%d\n", sizeof (WIDE));
	exit(0);
}
