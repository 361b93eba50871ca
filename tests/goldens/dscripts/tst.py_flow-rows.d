/*
 * With a number of rows the script ends after them; frozen modules are left out with the rest.
 *
 * @@script: ../../../dscripts/py_flow.d
 * @@args: '!lib.py' 3
 */
