/*
 * Only what is raised in files below the folder that is asked for.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@args: srv/shop
 */
