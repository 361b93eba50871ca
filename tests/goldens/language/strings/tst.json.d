/* json() takes one element out of a JSON text. */
#pragma D option quiet

BEGIN
{
	s = "{\"a\": {\"b\": [1, \"two\", {\"c\": true}]}}";
	printf("%s %s %s\n", json(s, "a.b[0]"), json(s, "a.b[1]"), json(s, "a.b[2].c"));
	printf("%s %d\n", json(s, "a.b[2]"), json(s, "x") == NULL);
	exit(0);
}
