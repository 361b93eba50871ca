/*
 * Own and total time of functions; recursion counts once in the total, and threads are apart.
 *
 * @@script: ../../../dscripts/py_calltime.d
 */
