/* Destructive actions do not follow speculate(). */
BEGIN
{
	speculate(1);
	system("true");
}
