/* As in a declaration, so in a cast. */
BEGIN
{
	trace((unsigned uint8_t)1);
	exit(0);
}
