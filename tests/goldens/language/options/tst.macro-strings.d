/* A macro argument that is neither a number with its sign nor a word is a string. */
/* @@args: -q 1.5 5- +5u "5 " "\"5\"" "\"" "a\\0b" "" -- -3L -08 -18446744073709551616 +-5 - "- 5" */
BEGIN
{
	printf("[%s] [%s] [%s] [%s] [%s] [%s] [%s] [%s]\n", $1, $2, $3, $4, $5, $6, $7, $8);
	printf("[%s] [%s] [%s] [%s] [%s] [%s]\n", $9, $10, $11, $12, $13, $14);
	printf("%d %d %d\n", sizeof ($1), sizeof ($7), sizeof ($$7));
	exit(0);
}
