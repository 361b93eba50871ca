/*
 * timestamp and walltimestamp are the time of the firing; vtimestamp grows with the
 * time that the thread is on a CPU; they are the same in all clauses.
 *
 * @@sources: channel uprobe
 * @@run: python3 who.py
 * @@args: -q
 */
inline int64_t SECOND = 1000000000;

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "first" || copyinstr(arg0) == "second"/
{
	this->monotonic = (int64_t)timestamp - strtoll(copyinstr(arg1));
	this->wall = walltimestamp - strtoll(copyinstr(arg2));
	this->sum = timestamp + walltimestamp + vtimestamp;
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "first" || copyinstr(arg0) == "second"/
{
	printf("timestamp %d walltimestamp %d constant %d\n",
	    this->monotonic >= 0 && this->monotonic < SECOND,
	    this->wall > -SECOND / 100 && this->wall < SECOND,
	    this->sum == timestamp + walltimestamp + vtimestamp);
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "first"/
{
	self->start = timestamp;
	self->wall = walltimestamp;
	self->cpu = vtimestamp;
	self->used = strtoll(copyinstr(arg3));
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "second"/
{
	printf("elapsed %d wall %d on-CPU %d\n", timestamp - self->start >= 2 * SECOND / 10,
	    walltimestamp - self->wall >= 2 * SECOND / 10,
	    vtimestamp - self->cpu >= SECOND / 10);
	this->off = (int64_t)(vtimestamp - self->cpu) - (strtoll(copyinstr(arg3)) - self->used);
	/* Not less than the program counts.  More it may be: there time that another
	 * machine had the CPU is on-CPU, too; but nothing of the sleep. */
	printf("as the program counts %d\n", this->off > -SECOND / 200 &&
	    timestamp - self->start - (vtimestamp - self->cpu) >= SECOND / 10 - SECOND / 1000);
}
