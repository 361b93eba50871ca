/* A format has to name a conversion that exists. */
BEGIN
{
	printf("%z", 1);
	exit(0);
}
