/*
 * Of each second the table has the one row of most collections, and says what was lost so far.
 *
 * @@script: ../../../dscripts/py_gc.d
 * @@args: '' 1 1
 */
