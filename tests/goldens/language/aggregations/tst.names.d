/*
 * Events of one name in a row aggregate under it, and those of another one do not: names that
 * begin alike, are as long as another, swapped, cut at strsize or empty; in two clauses, behind
 * clear() and behind trunc().
 */
#pragma D option quiet
#pragma D option strsize=20

python42:::call
{
	@both[copyinstr(arg0), copyinstr(arg1)] = count();
	@swapped[copyinstr(arg1), copyinstr(arg0)] = sum(arg2);
	@one[copyinstr(arg1)] = max(arg2);
	@again[copyinstr(arg1)] = min(arg2);
}

python42:::call
/arg2 % 2 == 0/
{
	@both[copyinstr(arg1), copyinstr(arg0)] = count();
}

python42:::call
/arg2 == 100/
{
	printa("%20s %20s %@d\n", @both);
	clear(@both);
	trunc(@swapped);
	trunc(@one, 1);
}

/* A name that cannot be read is no name. */
python42:::return
{
	@both[copyinstr(arg0), copyinstr(arg1)] = count();
}

END
{
	printf("\n");
	printa("%20s %20s %@d\n", @both);
	printf("\n");
	printa("%20s %20s %@d\n", @swapped);
	printf("\n");
	printa("%20s %@d\n", @one);
	printf("\n");
	printa("%20s %@d\n", @again);
}
