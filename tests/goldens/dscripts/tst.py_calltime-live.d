/*
 * In py_calltime.d the function that sleeps has the most time of its own.
 *
 * @@script: ../../../dscripts/py_calltime.d
 * @@sources: channel uprobe
 * @@paired
 * @@run: python3 ../../../dscripts/examples/orders.py 3 100
 * @@args: orders.py
 * @@filter: s/^ +\d{6,} +\d{6,} / SLOW SLOW /
 * @@filter: s/^ +\d{1,5} +\d{6,} / FAST SLOW /
 * @@filter: s/^ +\d{1,5} +\d{1,5} / FAST FAST /
 * @@filter: sort
 * @@filter: drop drops on CPU
 */
