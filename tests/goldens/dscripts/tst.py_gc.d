/*
 * Garbage collections by process and generation.
 *
 * @@script: ../../../dscripts/py_gc.d
 */
