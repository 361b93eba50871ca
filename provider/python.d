/*
 * The interpreter's own probes: the names, arguments and order of CPython built
 * with --with-dtrace, and behind its arguments the function's qualified name.
 * exception__raise and exception__uncaught are ours.
 */
provider python {
	probe function__entry(char *file, char *func, int line, char *qualname);
	probe function__return(char *file, char *func, int line, char *qualname);
	probe line(char *file, char *func, int line, char *qualname);
	probe exception__raise(char *type, char *message, char *file, char *func, int line,
	    char *qualname);
	probe exception__uncaught(char *type, char *message, char *file, char *func, int line,
	    char *qualname);
	probe gc__start(int generation);
	probe gc__done(long collected);
	probe import__find__load__start(char *module);
	probe import__find__load__done(char *module, int found);
};
