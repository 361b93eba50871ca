/*
 * Recursion, methods of one name and a throw into a generator are so many calls of one thread,
 * whose interval goes on beyond 2^32 ns.
 *
 * @@script: ../../../dscripts/py_threads.d
 * @@args: '' 20 100
 */
