/* %C and %S show what cannot be printed. */
#pragma D option quiet

BEGIN
{
	printf("%C%C%C%C\n", 'a', '\n', '\t', 1);
	printf("%S\n", "a\tb\n");
	exit(0);
}
