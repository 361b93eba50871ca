/*
 * A folder stands for the files below it, not for those whose names begin alike.
 *
 * @@script: ../../../dscripts/py_calls.d
 * @@args: /srv/app/
 */
