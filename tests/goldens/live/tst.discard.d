/*
 * A clause that only discards a speculation prints nothing; what was discarded is
 * gone, and its buffer is free again.
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@filter: s/matched \d+ probes/matched N probes/
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "begin"/
{
	self->buffer = speculation();
	speculate(self->buffer);
	trace("gone");
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "end"/
{
	discard(self->buffer);
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "end"/
{
	trace(self->buffer != 0);
}
