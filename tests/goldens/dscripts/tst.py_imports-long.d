/*
 * Imports below that take longer than 2^31 and 2^32 ns are subtracted in full.
 *
 * @@script: ../../../dscripts/py_imports.d
 */
