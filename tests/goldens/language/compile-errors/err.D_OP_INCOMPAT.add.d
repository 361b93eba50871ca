/* Strings and numbers do not add. */
BEGIN
{
	x = "a" + "b";
	exit(0);
}
