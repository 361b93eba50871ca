/*
 * Lines that take longer than 10 ms, without what they call.
 *
 * @@script: ../../../dscripts/py_slowlines.d
 */
