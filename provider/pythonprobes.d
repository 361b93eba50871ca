/*
 * The provider of this project's own probe, which probe.dtrace_probe() and
 * DTraceProfiler fire.  Five strings; missing ones read "null".
 */
provider pythonprobes {
	probe pythonprobe(char *arg0, char *arg1, char *arg2, char *arg3, char *arg4);
};
