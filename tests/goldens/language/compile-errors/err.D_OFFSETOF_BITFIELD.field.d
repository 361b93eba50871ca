/* A bit-field has no offset. */
struct s { int a : 3; };
BEGIN
{
	x = offsetof(struct s, a);
	exit(0);
}
