/* toupper() and tolower(). */
#pragma D option quiet

BEGIN
{
	printf("%s %s\n", toupper("Grand Total 7"), tolower("Grand Total 7"));
	exit(0);
}
