/* A captured string is cut at strsize; an integer that is no address of a string faults. */
/* @@filter: s/pc \d+$/pc N/ */
#pragma D option quiet
#pragma D option strsize=6
python*:::line { printf("%s %s\n", copyinstr(arg0), stringof(arg1)); }
python*:::gc-start { printf("%s\n", copyinstr(arg0)); }
