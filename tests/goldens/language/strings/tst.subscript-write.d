/* Writing a character of a string changes the string; a NUL ends it. */
#pragma D option quiet

string global;
string of[int];

BEGIN
{
	global = "abcdef";
	this->local = "abcdef";
	self->own = "abcdef";
	of[7] = "abcdef";
	global[1] = 'X';
	this->local[2] = 'Y';
	self->own[5]++;
	of[7][3] = '\0';
	printf("%s %s %s %s\n", global, this->local, self->own, of[7]);

	this->n = 4;
	this->local[this->n] = '\0';
	*global = 'W';
	printf("%s %d %s %c\n", this->local, strlen(this->local), global, global[2]);
}

BEGIN
/this->local == "abYd"/
{
	exit(0);
}
