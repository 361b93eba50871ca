/*
 * A ! leaves out what the library raises, and what a frozen module does; each second's table has
 * one row, and says what was lost so far.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@args: '!lib/python3.11' 1 1
 */
