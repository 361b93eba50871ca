/* So does trunc. */
BEGIN
{
	trunc(1);
	exit(0);
}
