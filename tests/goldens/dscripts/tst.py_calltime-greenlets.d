/*
 * Greenlets that take turns in a thread: each return belongs to a call of its own function.
 *
 * @@script: ../../../dscripts/py_calltime.d
 */
