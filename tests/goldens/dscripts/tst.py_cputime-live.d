/*
 * In py_cputime.d the function that sleeps waits, and the one that computes does not.
 *
 * @@script: ../../../dscripts/py_cputime.d
 * @@sources: channel uprobe
 * @@paired
 * @@run: python3 ../../../dscripts/examples/orders.py 3 15000
 * @@args: orders.py
 * @@filter: drop  (place|main|tax|<module>) 
 * @@filter: s/^ +\d{6,} +\d{1,4} +\d{6,} / WAITS /
 * @@filter: s/^ +\d+ +\d{5,} +\d{5,} / COMPUTES /
 * @@filter: sort
 * @@filter: drop drops on CPU
 */
