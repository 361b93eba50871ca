/*
 * A ! counts no call of the library, nor of frozen modules; a row and an interval of two seconds.
 * A thread that computes for 5 s, beyond 2^32 ns, keeps its time.
 *
 * @@script: ../../../dscripts/py_threads.d
 * @@args: '!lib/python3.11' 1 2
 */
