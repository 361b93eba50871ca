/* A string is not a block, not even one made of a block. */
BEGIN
{
	s = (string)alloca(10);
	bcopy(probename, s, 5);
}
