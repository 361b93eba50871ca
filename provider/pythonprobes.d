/*
 * The provider of this project's own probe: what probe.dtrace_probe() and
 * DTraceProfiler fire.  Five strings; those that the caller did not give read
 * "null".
 */
provider pythonprobes {
	probe pythonprobe(char *arg0, char *arg1, char *arg2, char *arg3, char *arg4);
};
