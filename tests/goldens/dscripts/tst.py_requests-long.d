/*
 * A request of 5 s, longer than 2^32 ns, keeps its length, also where another greenlet answers
 * others meanwhile.
 *
 * @@script: ../../../dscripts/py_requests.d
 */
