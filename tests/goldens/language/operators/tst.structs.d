/* Structs of one type compare by their addresses. */
#pragma D option quiet
struct pair { int a; int b; } first, second;

BEGIN
{
	trace(first == first);
	trace(first == second);
	trace(first != second);
	trace(first < first);
	exit(0);
}
