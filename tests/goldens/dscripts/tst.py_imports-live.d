/*
 * py_imports.d shows the imports of a live program, nested.
 *
 * @@script: ../../../dscripts/py_imports.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/imports.py
 * @@filter: drop ^(?!.*(slow|user$|MODULE))
 * @@filter: drop ^ +\d+ +\d+  (user|slow.missing)
 * @@filter: s/^ +\d{5} +\d{5}  (?=slow)/ SLOW SLOW  /
 * @@filter: s/^ +\d+ +\d{5} +\d{5} /PID SLOW SLOW /
 * @@filter: s/^ +\d+ +\d{1,4} +\d{5} /PID FAST SLOW /
 * @@filter: s/^ +\d+ +\d{1,4} +\d{1,4} /PID FAST FAST /
 * @@filter: drop drops on CPU
 */
