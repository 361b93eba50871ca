/*
 * Calls by file and function.
 *
 * @@script: ../../../dscripts/py_calls.d
 */
