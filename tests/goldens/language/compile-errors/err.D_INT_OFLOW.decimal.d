/* A decimal constant without u has no unsigned type. */
BEGIN
{
	trace(9223372036854775808);
}
