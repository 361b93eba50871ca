/*
 * A return from a line that is new for its function, and the exceptions that the program tells.
 *
 * @@script: ../../../dscripts/py_except.d
 */
