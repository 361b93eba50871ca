/*
 * Callees that take longer than 2^31 and 2^32 ns, waiting and on the CPU, are subtracted in full.
 *
 * @@script: ../../../dscripts/py_cputime.d
 */
