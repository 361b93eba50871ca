/*
 * Lost events leave calls out and change no others' depths, and the output says so.
 *
 * @@script: ../../../dscripts/py_flow.d
 */
