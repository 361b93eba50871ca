/*
 * -F indents by function-entry and function-return.
 *
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/orders.py 1 1
 * @@args: -F
 * @@filter: s/^  \d /  C /
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
