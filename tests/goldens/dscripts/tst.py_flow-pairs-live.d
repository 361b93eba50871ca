/*
 * Each return of a throw, a close(), a cancel and a recursion has the indent of its entry.
 *
 * @@script: ../../../dscripts/py_flow.d
 * @@sources: channel uprobe
 * @@paired
 * @@run: python3 pairs.py
 * @@args: pairs.py
 * @@filter: s/^ +\d+ +\d+  \S+ *:[\d ]{5} //
 * @@filter: s/(Outer|Inner)\.run/run/
 * @@filter: drop drops on CPU
 */
