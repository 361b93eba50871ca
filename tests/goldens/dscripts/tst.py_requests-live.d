/*
 * py_requests.d counts the requests of a live program with threads.
 *
 * @@script: ../../../dscripts/py_requests.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/server.py 40 3
 * @@filter: drop \||^ +value
 * @@filter: s/ +\d+ +\d+$//
 * @@filter: sort
 * @@filter: drop drops on CPU
 */
