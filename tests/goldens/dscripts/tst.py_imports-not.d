/*
 * A ! leaves a module out with those in it.
 *
 * @@script: ../../../dscripts/py_imports.d
 * @@args: '!json'
 */
