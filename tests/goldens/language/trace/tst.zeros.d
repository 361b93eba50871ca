/* An object of zeros is an empty text. */
#pragma D option quiet

struct pair { char a[4]; int b; } pair;

BEGIN
{
	trace(pair);
	pair.a[0] = 'h';
	trace(pair);
	exit(0);
}
