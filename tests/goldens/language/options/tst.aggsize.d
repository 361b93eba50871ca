/* A record of 8 bytes and what says whose it is fit into an aggsize of 16. */
#pragma D option quiet
#pragma D option aggsize=16

BEGIN
{
	@ = count();
	exit(0);
}
