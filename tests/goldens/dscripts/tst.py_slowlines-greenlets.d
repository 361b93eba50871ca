/*
 * Greenlets that take turns in a thread: the table says that returns were out of order.
 *
 * @@script: ../../../dscripts/py_slowlines.d
 */
