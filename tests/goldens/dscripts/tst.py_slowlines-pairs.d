/*
 * Lines of methods of one name stand apart; a recursive call, a generator that is thrown into, and
 * a line that takes longer than 2^32 ns keep their time.
 *
 * @@script: ../../../dscripts/py_slowlines.d
 * @@args: '' 20 1
 */
