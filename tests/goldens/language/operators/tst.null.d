/* NULL is an int that every pointer and string can be. */
#pragma D option quiet

struct s { int i; } *p;
string text;

BEGIN
{
	p = NULL;
	text = NULL;
	printf("%d %d %d\n", sizeof(NULL), p == NULL, text == NULL);
	exit(0);
}
