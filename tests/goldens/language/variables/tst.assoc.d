/* Elements of associative arrays: any keys, 0 or NULL when missing. */
#pragma D option quiet

BEGIN
{
	a["x", 1] = 5;
	a["x", 2]++;
	s[1] = "one";
	printf("%d %d %d [%s] [%s]\n", a["x", 1], a["x", 2], a["y", 1], s[1],
	    s[2] == NULL ? "NULL" : s[2]);
	a["x", 1] = 0;
	printf("%d\n", a["x", 1]);
	this->k = "x";
	printf("%d\n", a[this->k, 2] += 4);
	exit(0);
}
