/* What alloca() gave lives until the end of the clause. */
/* @@filter: s/0x[0-9a-f]+/PTR/ */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

BEGIN
{
	p = (char *)alloca(1);
	*p = 'a';
	printf("%c\n", *p);
}

BEGIN
{
	trace(*p);
}

BEGIN
{
	exit(0);
}
