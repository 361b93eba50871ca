/*
 * py_flow.d indents the calls of a live program.
 *
 * @@script: ../../../dscripts/py_flow.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/orders.py 1 2
 * @@args: orders.py
 * @@filter: s/^ +\d+ +\d+  / TIME TID  /
 * @@filter: s/:[01]     -> <module>/:1     -> <module>/
 * @@filter: s/:3[12]      <- main/:32      <- main/
 * @@filter: drop drops on CPU
 */
