/*
 * py_except.d shows the raises of a live program, and what it tells itself.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/errors.py
 * @@args: errors.py
 * @@filter: s/^\d{4} \w+ +\d+ \d\d:\d\d:\d\d +\d+ /TIME PID/
 * @@filter: s/ main +\d+ / main LINE /
 * @@filter: drop drops on CPU
 */
