/*
 * py_threads.d tells the threads of a live program apart.
 *
 * @@script: ../../../dscripts/py_threads.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/server.py 40 3
 * @@filter: drop ^(?!.*(server|queue)\.py:|.*MAIN)
 * @@filter: s/^ +\d+ +\d+ +\d+ +\d+ /PID TID CALLS ON-CPU/
 * @@filter: s/(PID TID .*\n)+/WORKERS\n/
 * @@filter: drop MAIN
 * @@filter: s/(WORKERS\n)+/WORKERS\n/
 * @@filter: drop drops on CPU
 */
