/* A macro argument that begins with a digit is a number, whatever follows its digits. */
/* @@args: -q 012789 1e3 12abc 08 0x 0b101 0b2 1u 5lu 1uuu 1ulll 0x1fg 1_000 1`2 0777 9223372036854775808u 0xffffffffffffffff +5 -- -3 -0x10 -012 -0b1 */
int n;
struct s { int b : $3; };
enum e { A = $2 };
inline int k = $1;
BEGIN
{
	printf("%d %d %d %d %d\n", $1, $2, $3, $4, $5);
	printf("%d %d %d %d %d %d\n", $6, $7, $8, $9, $10, $11);
	printf("%d %d %d %d %u %u\n", $12, $13, $14, $15, $16, $17);
	printf("%d %d %d %d %d\n", $18, $19, $20, $21, $22);
	printf("%d %d %d %d\n", sizeof ($1), sizeof ($9), sizeof ($10), sizeof ($11));
	printf("%d %d %d\n", n - $19, A, k);
	@sum = sum($20);
	printa("%@d\n", @sum);
}
BEGIN /$4/ { printf("not reached\n"); }
BEGIN /$1 == 0127/ { exit(0); }
