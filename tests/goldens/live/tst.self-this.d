/*
 * self-> variables are of the thread, this-> variables of the firing, global ones of
 * all; setting to 0 frees.
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@args: -q
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "begin"/
{
	self->round[copyinstr(arg1)]++;
	self->what = copyinstr(arg1);
	this->new = 1;
	total++;
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "end" && self->what != NULL/
{
	printf("%s %d of %d, new %d\n", self->what, self->round[self->what], total, this->new);
	self->what = 0;
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "end" && self->what == NULL/
{
	@ends[copyinstr(arg1)] = count();
}

pythonprobes$target:::pythonprobe
/this->new/
{
	@new[copyinstr(arg0)] = count();
}
