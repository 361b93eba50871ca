/*
 * Functions of one name in two files, which call each other, have an indent each.
 *
 * @@script: ../../../dscripts/py_flow.d
 * @@args: srv
 */
