/*
 * Methods of one name, a throw into a generator, a close and a cancel, and recursion beyond 2^32 ns:
 * each call has its own times only.
 *
 * @@script: ../../../dscripts/py_cputime.d
 */
