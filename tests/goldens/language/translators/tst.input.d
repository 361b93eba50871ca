/* What is translated is evaluated once a use, and hides variables of the input's name. */
#pragma D option quiet

struct twice {
	int value;
	int square;
};

int n;

translator struct twice < int n > {
	value = n + n;
	square = n * n;
};

BEGIN
{
	n = 3;
	printf("%d\n", xlate < struct twice > (++n).value);
	printf("%d\n", xlate < struct twice > (++n).square);
	printf("%d\n", n);
	exit(0);
}
