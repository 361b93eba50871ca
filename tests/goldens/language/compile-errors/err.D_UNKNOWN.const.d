/* `const` alone is no type. */
const x;
BEGIN
{
	;
	exit(0);
}
