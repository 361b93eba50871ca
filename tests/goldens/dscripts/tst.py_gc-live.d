/*
 * py_gc.d counts the collections of a live program, and what they found.
 *
 * @@script: ../../../dscripts/py_gc.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/cycles.py
 * Collections of the interpreter's own, while it starts, find up to a few thousand more;
 * on uprobe those of other programs appear as well.
 * @@filter: s/^ +\d+ +([012]) +\d+ +([31])[0-4]\d{3} +\d+ +\d+$/PID \1 N \2XXXX/
 * @@filter: drop ^(?! +PID|PID|Tracing)
 * @@filter: drop drops on CPU
 */
