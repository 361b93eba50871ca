/* A cast pointer may be read behind its array: there are other variables, or zeros. */
#pragma D option quiet
int list[5];

BEGIN
{
	trace(((int *)list)[10]);
	exit(0);
}
