/*
 * A macro argument limits a script to the functions of one file.
 *
 * @@script: ../../../dscripts/py_calls.d
 * @@args: lib.py
 */
