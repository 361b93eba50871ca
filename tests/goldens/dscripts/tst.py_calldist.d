/*
 * A distribution of call times for each function.
 *
 * @@script: ../../../dscripts/py_calldist.d
 */
