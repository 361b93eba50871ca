/*
 * py_calldist.d has a distribution for each function.
 *
 * @@script: ../../../dscripts/py_calldist.d
 * @@sources: channel uprobe
 * @@paired
 * @@run: python3 ../../../dscripts/examples/orders.py 2 100
 * @@args: orders.py
 * @@filter: drop \||^ +value|^$
 * @@filter: sort
 * @@filter: drop drops on CPU
 */
