/*
 * A pause of 5 s, longer than 2^32 ns, keeps its length.
 *
 * @@script: ../../../dscripts/py_gc.d
 */
