/* What ERROR prints for a fault in BEGIN comes after the output of BEGIN. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

int y;

ERROR
{
	printf("error\n");
}

BEGIN
{
	x = 1 / y;
}

BEGIN
{
	printf("begin\n");
	exit(0);
}
