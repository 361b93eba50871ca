/*
 * In a throw, a close(), a cancel and a recursion no event is out of order.
 *
 * @@script: ../../../dscripts/py_calltime.d
 * @@sources: channel uprobe
 * @@paired
 * @@run: python3 pairs.py
 * @@args: pairs.py
 * @@filter: s/^ +\d+ +\d+ / TIME /
 * @@filter: drop  (Outer\.|Inner\.|)run
 * @@filter: sort
 * @@filter: drop drops on CPU
 */
