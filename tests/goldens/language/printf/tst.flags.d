/* Width, precision and flags. */
#pragma D option quiet

BEGIN
{
	printf("|%5d|%-5d|%05d|%+d|% d|\n", 42, 42, 42, 42, 42);
	printf("|%.3d|%8.3d|%-8.3d|\n", 7, 7, 7);
	printf("|%8s|%-8s|%.2s|%8.2s|\n", "abc", "abc", "abc", "abc");
	printf("|%'d|%?x|%%|\n", 1234567, 1);
	printf("|%3c|%-3c|\n", 'a', 'b');
	exit(0);
}
