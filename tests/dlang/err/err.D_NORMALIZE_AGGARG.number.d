/* So does normalize. */
BEGIN
{
	normalize(1, 2);
	exit(0);
}
