/*
 * py_except.d shows the raises of a live program: once each, whoever they pass through, and that
 * one leaves a thread.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/errors.py
 * @@args: errors.py
 * @@filter: s/^\d{4} \w+ +\d+ \d\d:\d\d:\d\d  left \d+/TIME left PID/
 * @@filter: s/ (Parser\.)?parse +(\w)/ parse \2/
 * @@filter: drop drops on CPU
 */
