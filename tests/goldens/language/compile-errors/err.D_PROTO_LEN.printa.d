/* printa() without anything. */
BEGIN
{
	printa();
}
