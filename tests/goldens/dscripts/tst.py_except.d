/*
 * The first exception of each class at each place with its message, and all by class, place
 * and qualified name: methods of one name stand apart.
 *
 * @@script: ../../../dscripts/py_except.d
 */
