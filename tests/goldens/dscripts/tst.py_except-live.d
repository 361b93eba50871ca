/*
 * py_except.d shows the raises of a live program: once each, whoever they pass through.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/errors.py
 * @@args: errors.py
 * @@filter: s/^\d{4} \w+ +\d+ \d\d:\d\d:\d\d +\d+ /TIME PID/
 * @@filter: s/ (Parser\.)?parse +(\d) / parse \2 /
 * @@filter: drop drops on CPU
 */
