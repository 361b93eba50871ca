/*
 * py_slowlines.d finds the line that sleeps, each time.
 *
 * @@script: ../../../dscripts/py_slowlines.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/orders.py 3 10
 * @@args: 15 orders.py
 * @@filter: drop :\d+ +(?!store| )
 * @@filter: s/^ +\d+ +\d+ +\d{5} / TIME TID SPENT /
 * @@filter: drop drops on CPU
 */
