/*
 * Lost events, and greenlets that take turns, charge no other function's lines.
 *
 * @@script: ../../../dscripts/py_slowlines.d
 */
