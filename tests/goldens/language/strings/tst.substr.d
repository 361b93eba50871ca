/* substr(): negative positions count from the end, negative lengths leave out. */
#pragma D option quiet

BEGIN
{
	printf("[%s]", substr("hello", 1));
	printf("[%s]", substr("hello", 1, 3));
	printf("[%s]", substr("hello", -3));
	printf("[%s]", substr("hello", -3, 1));
	printf("[%s]", substr("hello", 1, -1));
	printf("[%s]", substr("hello", 5));
	printf("[%s]\n", substr("hello", -9, 5));
	exit(0);
}
