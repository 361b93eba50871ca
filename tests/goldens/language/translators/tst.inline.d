/* Inlines may be translations, with and without parameters. */
#pragma D option quiet

struct next {
	int value;
};

translator struct next < int i > { value = i + 1; };

inline struct next seven = xlate < struct next > (6);
inline int after[int i] = (xlate < struct next > (i)).value;

BEGIN
{
	printf("%d %d\n", seven.value, after[41]);
	exit(0);
}
