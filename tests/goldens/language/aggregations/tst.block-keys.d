/* A struct as a key is shown as an integer if it has the size of one, otherwise as text or a dump. */
#pragma D option quiet

struct one { char a; } one;
struct two { char a[2]; } two;
struct three { char a[3]; } three;
struct four { char a[4]; } four;
struct eight { char a[4]; int b; } eight;

BEGIN
{
	@one[one] = count();
	two.a[0] = 'y';
	@two[two] = count();
	three.a[0] = 'q';
	@three[three] = count();
	four.a[3] = 'z';
	@four[four] = count();
	eight.b = 1;
	@eight[eight] = count();
	exit(0);
}
