/*
 * A ! leaves out the lines of the library's function of the same name, and the frozen ones; the
 * table has the one row of the most time, of lines of 100 ms and more.
 *
 * @@script: ../../../dscripts/py_slowlines.d
 * @@args: '!lib/python3.11' 1 100
 */
