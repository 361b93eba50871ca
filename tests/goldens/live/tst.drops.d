/*
 * What does not fit into the buffer is lost, and told.
 *
 * The program fires the rest while pydtrace waits for a command.
 *
 * @@sources: channel uprobe
 * @@run: python3 flood.py
 * @@args: -q -w -b 64k
 * @@filter: s/^pydtrace: \d+ drops on CPU \d+\n/DROPS\n/
 * @@filter: s/(DROPS\n)+/DROPS\n/
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg1) == "0"/
{
	system("sleep 0.5");
}

pythonprobes$target:::pythonprobe
{
	seen++;
}

END
{
	printf("lost some: %d, saw some: %d\n", seen < 200000, seen > 0);
}
