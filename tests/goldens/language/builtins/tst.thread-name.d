/* pr_name of curlwpsinfo is the name of the thread. */
#pragma D option quiet

BEGIN
{
	exit(stringof(curlwpsinfo->pr_name) == execname ? 0 : 1);
}
