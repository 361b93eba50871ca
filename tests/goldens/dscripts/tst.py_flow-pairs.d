/*
 * Methods of one name, a throw into a generator, a close and a cancel, and recursion beyond 2^32 ns:
 * each return has the indent of its entry.
 *
 * @@script: ../../../dscripts/py_flow.d
 */
