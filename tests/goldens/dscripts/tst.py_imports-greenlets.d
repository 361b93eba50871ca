/*
 * Imports of two greenlets that take turns in a thread, and a module that is imported within its
 * own import: each end belongs to a begin of its own module.
 *
 * @@script: ../../../dscripts/py_imports.d
 */
