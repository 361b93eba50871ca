/*
 * Seconds in which events were lost say so.
 *
 * @@script: ../../../dscripts/py_threads.d
 */
