/* Some members of a process nobody tells. */
BEGIN
{
	trace(curpsinfo->pr_rssize);
}
