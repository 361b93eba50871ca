/* A * takes the width or the precision from the arguments; a negative width means left. */
#pragma D option quiet

BEGIN
{
	printf("|%*d|%*d|\n", 6, 42, -6, 42);
	printf("|%.*s|%*.*s|\n", 2, "abc", 5, 1, "abc");
	exit(0);
}
