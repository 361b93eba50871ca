/*
 * Imports with own and total time, nested and in two threads.
 *
 * @@script: ../../../dscripts/py_imports.d
 */
