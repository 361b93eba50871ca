/*
 * Methods of one name, a throw into a generator, a close and a cancel, and recursion beyond 2^32 ns:
 * each return belongs to its own entry.
 *
 * @@script: ../../../dscripts/py_calldist.d
 */
