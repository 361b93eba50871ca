/* The version can only be lowered. */
/* @@args: -xversion=1.0 */
#pragma D option version=1.5

BEGIN
{
	exit(0);
}
