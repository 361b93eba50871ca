/*
 * Lost events leave imports out and change no others' times, and the output says so.
 *
 * @@script: ../../../dscripts/py_imports.d
 */
