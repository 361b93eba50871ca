/*
 * Lost events leave calls out and change no others' distributions, and the output says so.
 *
 * @@script: ../../../dscripts/py_calldist.d
 */
