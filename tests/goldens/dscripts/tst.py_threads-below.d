/*
 * WHERE chooses the calls that count; the threads and their CPU time remain.
 *
 * @@script: ../../../dscripts/py_threads.d
 * @@args: app.py
 */
