/* print() needs to know how large the object is. */
BEGIN
{
	print((void *)alloca(8));
}
