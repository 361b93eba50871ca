/* No probe has the number 0. */
0
{
	;
	exit(0);
}
