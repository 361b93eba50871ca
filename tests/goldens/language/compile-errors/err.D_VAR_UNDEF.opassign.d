/* += reads its target. */
BEGIN
{
	x += 1;
	exit(0);
}
