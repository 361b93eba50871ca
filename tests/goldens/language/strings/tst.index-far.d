/* The place at which index() and rindex() begin is a number of 64 bits. */
/* @@args: -q */
long n;
unsigned int u;
int i;
BEGIN { n = 0xf00000000; u = 4294967295; i = -1; }
BEGIN { printf("%d %d\n", index("hello", "l", n), rindex("hello", "l", n)); }
BEGIN { printf("%d %d\n", index("hello", "l", u), rindex("hello", "l", u)); }
BEGIN { printf("%d %d\n", index("hello", "l", i), rindex("hello", "l", i)); }
BEGIN { printf("%d %d\n", index("hello", "l", -1LL << 32), rindex("hello", "l", -1LL << 32)); }
BEGIN { printf("%d %d\n", index("hello", "l", 0x180000000), rindex("hello", "l", 0x100000002)); }
BEGIN { exit(0); }
