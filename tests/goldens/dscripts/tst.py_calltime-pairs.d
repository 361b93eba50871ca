/*
 * Methods of one name, a throw into a generator, a close and a cancel, and recursion beyond 2^32 ns:
 * TOTAL counts a call within another of its name once.
 *
 * @@script: ../../../dscripts/py_calltime.d
 */
