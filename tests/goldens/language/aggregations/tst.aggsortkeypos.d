/* aggsortkeypos: keys from that position on, and round. */
#pragma D option quiet
#pragma D option aggsortkey
#pragma D option aggsortkeypos=1

BEGIN
{
	@[2, 2] = sum(1);
	@[1, 3] = sum(-5);
	@[2, 1] = sum(9);
	exit(0);
}
