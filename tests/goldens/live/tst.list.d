/*
 * -l lists the probes of a script, those of the program that -c starts.
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@args: -l
 * @@filter: drop python3 +\S* *line$
 * @@filter: s/^ *\d+ +(\w+?)\d+ +_probe\S*\.so /ID \1PID _probe.so /
 * @@filter: sort
 * @@filter: s/^(.*\n)\1+/\1/
 */
pythonprobes$target:::pythonprobe,
python$target:::line
{
}
