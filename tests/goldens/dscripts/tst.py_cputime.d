/*
 * Waiting, on-CPU and elapsed time of functions, each without the functions they call.
 *
 * @@script: ../../../dscripts/py_cputime.d
 */
