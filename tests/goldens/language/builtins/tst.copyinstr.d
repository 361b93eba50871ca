/* copyinstr() of a captured argument, with a limit, and of an address that cannot be read. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
/* @@filter: s/ID [0-9]+/ID N/ */
#pragma D option quiet

p*:::e
{
	printf("%s %s\n", copyinstr(arg0), copyinstr(arg0, 4));
}

p*:::e
{
	printf("%s", copyinstr(arg1));
}
