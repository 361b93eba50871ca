/* offsetof() of a member that is not there. */
struct pair { int first; };

BEGIN
{
	trace(offsetof(struct pair, third));
}
