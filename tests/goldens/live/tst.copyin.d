/*
 * copyin(), copyinto() and copyinstr() read what was captured, else the memory of
 * the process, and fault where there is none.
 *
 * @@sources: channel uprobe
 * @@run: python3 memory.py
 * @@args: -q -w
 * @@filter: s/probe ID \d+ \([^)]*\)/probe ID N/
 * @@filter: s/pc \d+/pc N/
 */
pythonprobes$target:::pythonprobe
{
	this->text = strtoll(copyinstr(arg1));
	this->numbers = strtoll(copyinstr(arg2));
	this->nowhere = strtoll(copyinstr(arg3));
}

pythonprobes$target:::pythonprobe
{
	this->word = (char *)alloca(9);
	copyinto(arg0, 7, this->word);
	printf("%s %s %s %s\n", copyinstr(arg0), copyinstr(arg0, 4), copyinstr(arg0 + 3),
	    stringof(copyin(arg0, 3)));
	printf("%s\n", stringof(this->word));
}

pythonprobes$target:::pythonprobe
{
	this->n = (int *)copyin(this->numbers, 12);
	printf("%s %s %d %d %d\n", copyinstr(this->text), stringof(copyin(this->text + 4, 4)),
	    this->n[0], this->n[1], *(this->n + 2));
}

pythonprobes$target:::pythonprobe
{
	printf("%s", copyinstr(this->nowhere));
}

pythonprobes$target:::pythonprobe
{
	trace(*(int *)copyin(this->nowhere, 4));
}

/* The program has waited for this: its memory is still there. */
pythonprobes$target:::pythonprobe
{
	raise(10);
}

ERROR
{
	printf("fault %d at %x\n", arg4, arg5);
}
