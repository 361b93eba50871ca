/* bcopy() writes to nothing but what alloca() gave. */
char buffer[8];

BEGIN
{
	bcopy("abc", buffer, 3);
}
