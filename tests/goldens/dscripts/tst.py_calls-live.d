/*
 * py_calls.d counts the calls of a live program.
 *
 * @@script: ../../../dscripts/py_calls.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/orders.py 3 100
 * @@args: orders.py
 * @@filter: drop drops on CPU
 */
