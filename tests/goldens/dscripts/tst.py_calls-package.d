/*
 * A name stands for a file or folder anywhere in the path; 0 rows are all.
 *
 * @@script: ../../../dscripts/py_calls.d
 * @@args: app.py 0
 */
