/*
 * A ! leaves out a folder anywhere and frozen modules; the rows with the most calls remain.
 *
 * @@script: ../../../dscripts/py_calls.d
 * @@args: '!site-packages' 3
 */
