/*
 * py_gc.d counts the collections of a live program, and what they found.
 *
 * @@script: ../../../dscripts/py_gc.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/cycles.py
 * @@filter: drop ^(?! +PID| +\d+ +[012] +[31] +[31]0\d |Tracing)
 * @@filter: s/^ +\d+ +([012] +[31] +[31]0)\d +\d+ +\d+$/PID \g<1>X/
 * @@filter: drop drops on CPU
 */
