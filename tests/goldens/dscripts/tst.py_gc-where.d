/*
 * A collection has no place: a WHERE is an error.
 *
 * @@status: 1
 *
 * @@script: ../../../dscripts/py_gc.d
 * @@args: /srv
 */
