/* The wider operand's type is the result's, of two as wide the unsigned one's; none is promoted to int. */
#pragma D option quiet

unsigned char uc;
char c;
short s;
unsigned short us;
enum letter { A, B } e;

BEGIN
{
	uc = 254;
	c = -3;
	s = -2;
	us = 1;
	e = B;
	printf("%d %d %d\n", uc + c, c + c, s + us);
	printf("%d %d %d %d\n", sizeof (uc + c), sizeof (c + s), sizeof (s + us), sizeof (c + 1L));
	c = 100;
	printf("%d %d %d\n", c + c, (int)(c + c), c + c > 127);
	printf("%d %d %d\n", sizeof (e + c), e - 2, sizeof (-c));
	printf("%d %x %u %d\n", 5 * 1000000000, 5 * 1000000000, 1 << 31, sizeof (1 << 40));
	exit(0);
}
