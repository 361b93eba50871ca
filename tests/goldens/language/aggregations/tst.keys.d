/* Keys print by size; short ones without their sign. */
#pragma D option quiet

BEGIN
{
	@["abc", 1, (char)2, (short)3, (long)4] = avg(10);
	@b[(char)-1, (short)-1, -1, -1LL] = count();
	exit(0);
}
