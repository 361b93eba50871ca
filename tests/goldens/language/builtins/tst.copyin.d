/*
 * copyin(), copyinto() and copyinstr() of an address in a captured string read what
 * was captured; of one outside of it, the process.
 */
/* @@filter: s/pc [0-9]+/pc NNN/ */
/* @@filter: s/ID [0-9]+/ID N/ */
#pragma D option quiet

p*:::e
{
	this->word = (char *)copyin(arg0, 5);
	this->word[4] = '\0';
	this->all = copyin(arg0, 9);
	this->room = alloca(4);
	copyinto(arg0 + 4, 4, this->room);
	printf("%s|%s|%s|%s\n", stringof(this->word), stringof(this->all),
	    stringof((char *)this->room), copyinstr(arg0 + 5));
}

p*:::e
{
	self->address = arg0;
	printf("%s %s\n", copyinstr(self->address), stringof(copyin(self->address + 3, 3)));
}

p*:::e
{
	printf("%s", stringof(copyin(arg0, 10)));
}
