#!/usr/sbin/dtrace -Zs

/*
 * The time of imports: each module when its import finishes, with the time of the
 * modules that it imports (TOTAL) and without (OWN).
 *
 * usage: py_imports.d
 *
 * As in python3 -X importtime, a module is below the modules that it imports,
 * which are indented more.
 */

#pragma D option quiet

self int depth;
self uint64_t start[int], below[int];

BEGIN
{
	printf("%7s %10s %10s %5s  %s\n", "PID", "OWN(us)", "TOTAL(us)", "FOUND", "MODULE");
}

python*:::import-find-load-start
{
	self->depth++;
	self->start[self->depth] = timestamp;
	self->below[self->depth] = 0;
}

/* An import that began before tracing has no start. */
python*:::import-find-load-done
/self->start[self->depth] != 0/
{
	this->total = timestamp - self->start[self->depth];
	printf("%7d %10d %10d %5s  %*s%s\n", pid, (this->total - self->below[self->depth]) / 1000,
	    this->total / 1000, arg1 ? "yes" : "no", 2 * (self->depth - 1), "", copyinstr(arg0));
	self->start[self->depth] = 0;
	self->below[self->depth] = 0;
	self->depth--;
	self->below[self->depth] += self->depth > 0 ? this->total : 0;
}
