/* The translator for the very type is taken before one that the value only fits. */
#pragma D option quiet

struct size {
	int bytes;
};

translator struct size < long l > { bytes = 8; };
translator struct size < char c > { bytes = 1; };

BEGIN
{
	printf("%d %d\n", xlate < struct size > ((char)1).bytes, xlate < struct size > ((long)1).bytes);
	exit(0);
}
