/*
 * Only what is raised in the file that is asked for.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@args: app.py
 */
