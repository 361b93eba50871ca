/* An aggregating action may not be followed by commit(). */
BEGIN
{
	@ = count();
	commit(1);
}
