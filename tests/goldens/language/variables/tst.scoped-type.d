/* D` before the name of a type says that the program declares it. */
#pragma D option quiet

struct pair { char first; int second; };
typedef struct pair pair_t;

BEGIN
{
	printf("%d %d\n", offsetof(struct D`pair, second), sizeof(D`pair_t));
	exit(0);
}
