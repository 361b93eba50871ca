/* An enum may end with a comma, but none of its commas stands for nothing. */
enum colour { RED, , BLUE };

BEGIN
{
	exit(0);
}
