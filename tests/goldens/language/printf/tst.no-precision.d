/* A precision of 0 is none. */
#pragma D option quiet

BEGIN
{
	printf("[%.0s] [%7.0s] [%.0d] [%-5.0d] [%.*s]\n", "hello", "hello", 0, 7, 0, "hello");
	exit(0);
}
