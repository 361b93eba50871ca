/*
 * -F indents by function-entry and function-return.
 *
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/orders.py 1 1
 * @@args: -F
 * @@filter: s/^  \d /  C /
 * Debian's own Python is stripped, and has these probes: its function has no name.
 * @@filter: s/(->|<-) (site_function__\w+)? +/\1 FUNCTION /
 * @@filter: s/matched \d+ probes/matched N probes/
 */
python$target:::function-entry,
python$target:::function-return
/basename(copyinstr(arg0)) == "orders.py" && copyinstr(arg1) != "<module>"/
{
	trace(copyinstr(arg1));
}

pythonprobes$target:::pythonprobe
{
	trace("never");
}
