/* A string that no element or thread-local variable holds is NULL. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet

string name[int];
self string file;

BEGIN
{
	printf("%d %d\n", name[1] == NULL, self->file == NULL);
	self->file = name[1] = "set";
	printf("%s %s\n", name[1], self->file);
	name[1] = 0;
	self->file = 0;
}

BEGIN
{
	printf("%s", name[1]);
}

BEGIN
{
	trace(self->file);
}

BEGIN
{
	exit(0);
}
