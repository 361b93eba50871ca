/*
 * py_gc.d counts the collections of a live program, and what they found.
 *
 * @@script: ../../../dscripts/py_gc.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/cycles.py
 * @@filter: drop ^(?! +PID| +\d+ +[012] +[31] +[31]00 |Tracing)
 * @@filter: s/^ +\d+ +([012] +[31] +[31]00) +\d+ +\d+$/PID \1/
 */
