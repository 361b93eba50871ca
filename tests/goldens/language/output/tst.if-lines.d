/* What stands before, in and after an if has lines of its own. */
int x;

BEGIN
{
	trace(1);
	if (x == 0) {
		trace(2);
	} else {
		trace(3);
	}
	exit(0);
}
