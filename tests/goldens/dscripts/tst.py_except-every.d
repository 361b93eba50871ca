/*
 * With seconds the script prints a table of each interval, and the rest at the end.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@args: '' 10 2
 */
