/* Nor speculate(). */
BEGIN
{
	speculate(1);
	@ = count();
}
