/*
 * Without a number of rows the table has 20, and says what is cut.
 *
 * @@script: ../../../dscripts/py_calls.d
 * @@args: ''
 */
