/*
 * py_slowlines.d finds the line that sleeps, each time.
 *
 * @@script: ../../../dscripts/py_slowlines.d
 * @@sources: channel uprobe
 * @@paired
 * @@run: python3 ../../../dscripts/examples/orders.py 3 10
 * @@args: orders.py 20 15
 * @@filter: drop :\d+ +(?!store| )
 * @@filter: s/^ +\d+ +\d+ +\d{5} / TIME TID SPENT /
 * @@filter: s/^ +\d{6} +3 / SPENT 3 /
 * @@filter: drop drops on CPU
 */
