/*
 * Behind CPython's arguments the qualified name of the function: before 3.11 its name, and 0
 * where the interpreter fires its own probe.
 *
 * @@sources: channel uprobe
 * @@run: python3 qualnames.py
 * @@args: -q
 * @@filter: s/^draw 2 (draw|-)$/draw 2 Circle.draw/
 * @@filter: s/^draw 7 (draw|-)$/draw 7 Square.draw/
 * @@filter: s/^corner 8 (corner|-)$/corner 8 Square.draw.<locals>.corner/
 */
python$target:::function-entry
/basename(copyinstr(arg0)) == "qualnames.py" && (copyinstr(arg1) == "draw" || copyinstr(arg1) == "corner")/
{
	printf("%s %d %s\n", copyinstr(arg1), arg2, arg3 != 0 ? copyinstr(arg3) : "-");
}
