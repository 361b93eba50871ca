/* A struct that was only named has no members. */
struct s *p;
BEGIN
{
	trace(p->a);
	exit(0);
}
