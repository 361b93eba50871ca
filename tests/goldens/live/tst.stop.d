/*
 * stop() stops the process that fired.
 *
 * @@sources: channel uprobe
 * @@run: python3 stopped.py
 * @@args: -q -w
 */
pythonprobes*:::pythonprobe
/copyinstr(arg0) == "stop"/
{
	stop();
}
