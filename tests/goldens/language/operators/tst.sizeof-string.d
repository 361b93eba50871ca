/* A string constant has its own size, any other string strsize. */
#pragma D option quiet

BEGIN
{
	x = "abc";
	printf("%d %d %d %d %d\n", sizeof ("hi"), sizeof (""), sizeof (x), sizeof (probename),
	    sizeof (strjoin("a", "b")));
	exit(0);
}
