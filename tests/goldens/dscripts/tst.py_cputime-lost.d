/*
 * Lost events leave calls out and change no others' times, and the output says so.
 *
 * @@script: ../../../dscripts/py_cputime.d
 */
