/* A version that is not there yet cannot be asked for. */
#pragma D option version=3.0

BEGIN
{
	exit(0);
}
