/*
 * What a thread did is shown only where it ended badly: speculate(), commit() and
 * discard().
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@args: -q -x nspec=2
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "begin"/
{
	self->buffer = speculation();
}

pythonprobes$target:::pythonprobe
/self->buffer/
{
	speculate(self->buffer);
	printf("%s %s %s\n", copyinstr(arg0), copyinstr(arg1), copyinstr(arg2));
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "end" && copyinstr(arg3) == "failed"/
{
	commit(self->buffer);
	self->buffer = 0;
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "end" && copyinstr(arg3) != "failed"/
{
	discard(self->buffer);
	self->buffer = 0;
}
