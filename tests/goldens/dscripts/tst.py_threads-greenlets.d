/*
 * Greenlets that take turns are one thread: its calls and its CPU time are those of all of them.
 *
 * @@script: ../../../dscripts/py_threads.d
 */
