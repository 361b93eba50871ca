/* Blocks are not written before their beginning, nor beyond their end, nor is more taken than scratchsize. */
/* @@filter: s/0xd5d5[0-9a-f]+/PTR/ */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet
#pragma D option scratchsize=16

BEGIN
{
	p = (char *)alloca(8);
	bcopy("x", p - 1, 1);
}

BEGIN
{
	p = (char *)alloca(8);
	bcopy("123456789012345678901234567890", p, 30);
}

BEGIN
{
	n = 25;
	p = (char *)alloca(n);
}

BEGIN
{
	p = (char *)alloca(8);
	bcopy("abc", p + 1, 3);
	printf("%s\n", stringof(p + 1));
	exit(0);
}
