/* profile-N fires like a tick; arg1 says where. */
#pragma D option quiet

profile-1000
{
	printf("%d %d\n", arg0, arg1 != 0);
	exit(0);
}
