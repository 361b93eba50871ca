/* What asks about the kernel is refused by name. */
BEGIN
{
	trace(curthread);
	exit(0);
}
