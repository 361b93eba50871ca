/* An object that could be text is shown as text, with a column where no NUL ends it. */
#pragma D option quiet

struct pair { char a; char b; } pair;
struct number { short n; } number;
struct one { char c; } one;
int word[1];

BEGIN
{
	pair.a = '4';
	pair.b = '5';
	number.n = 'A';
	one.c = 1;
	word[0] = 0x41424344;
	trace(pair);
	trace(number);
	trace(one);
	trace(word);
	trace("|");
	exit(0);
}
