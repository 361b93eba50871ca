/*
 * Calls and on-CPU time of each thread, second by second.
 *
 * @@script: ../../../dscripts/py_threads.d
 */
