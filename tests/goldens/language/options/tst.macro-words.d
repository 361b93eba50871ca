/* A macro argument that is a word is a type or a name. */
/* @@args: -q unsigned uint32_t n int _Bool */
int n;
typedef $1 t;
BEGIN
{
	$3 = -1;
	printf("%u %u %d\n", ($1)$3, ($2)n, ($4)n);
	printf("%d %d\n", sizeof (t), sizeof ($5));
	exit(0);
}
