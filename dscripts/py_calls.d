#!/usr/sbin/dtrace -Zs

/*
 * How often is each function called?
 *
 * usage: py_calls.d [FILE]	only the functions of FILE, as in app.py
 */

#pragma D option quiet
#pragma D option defaultargs

BEGIN
{
	printf("Tracing... Hit Ctrl-C to end.\n");
}

python*:::function-entry
/$$1 == "" || basename(copyinstr(arg0)) == $$1/
{
	@calls[basename(copyinstr(arg0)), copyinstr(arg1)] = count();
}

END
{
	printf("%-28s %-32s %10s\n", "FILE", "FUNC", "CALLS");
	printa("%-28s %-32s %@10d\n", @calls);
}
