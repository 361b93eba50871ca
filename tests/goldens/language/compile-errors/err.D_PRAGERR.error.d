/* #error is one. */
#error on purpose
BEGIN
{
	;
	exit(0);
}
