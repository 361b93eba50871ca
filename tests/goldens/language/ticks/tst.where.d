/* A tick fires in the observer: arg1 says where, and arg0, the kernel's, is 0. */
#pragma D option quiet

tick-150
{
	printf("tick %d %d\n", arg0, arg1 != 0);
}

profile-100
{
	printf("profile %d %d\n", arg0, arg1 != 0);
	exit(0);
}
