/*
 * All exceptions by class, place and qualified name, with the message of the first of each: methods of
 * one name stand apart, and what leaves a thread or the program has a line and a column.
 *
 * @@script: ../../../dscripts/py_except.d
 */
