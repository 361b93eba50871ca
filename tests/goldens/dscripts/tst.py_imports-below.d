/*
 * A module stands for those in it; the own times of the others do not change.
 *
 * @@script: ../../../dscripts/py_imports.d
 * @@args: json 1
 */
