/*
 * A call counts in the interval in which it ends; each table says what was lost so far.
 *
 * @@script: ../../../dscripts/py_calltime.d
 * @@args: '' 20 1
 */
