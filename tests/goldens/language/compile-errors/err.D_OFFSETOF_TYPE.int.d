/* offsetof is for structs and unions. */
BEGIN
{
	x = offsetof(int, a);
	exit(0);
}
