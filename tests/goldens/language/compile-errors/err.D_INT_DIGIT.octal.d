/* 8 is no octal digit. */
BEGIN
{
	x = 0128;
	exit(0);
}
