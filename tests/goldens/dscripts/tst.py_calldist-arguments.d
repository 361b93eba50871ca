/*
 * A ! leaves out the library's function of the same name, and the frozen ones with it; each
 * second's table has one row, and says what was lost so far.
 *
 * @@script: ../../../dscripts/py_calldist.d
 * @@args: '!lib/python3.11' 1 1
 */
