/* A fault in a predicate is a fault of the clause. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

int x;

BEGIN
/1 / x/
{
	printf("no");
}

BEGIN
{
	exit(0);
}
