/* A string ends on its line. */
BEGIN
{
	x = "abc
";
	exit(0);
}
