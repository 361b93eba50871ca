/* speculate() does not follow data-recording actions. */
BEGIN
{
	printf("x");
	speculate(2);
}
