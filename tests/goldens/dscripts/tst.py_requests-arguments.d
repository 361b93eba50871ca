/*
 * Of each second the table has the one row of most requests, and says what was lost so far.
 *
 * @@script: ../../../dscripts/py_requests.d
 * @@args: '' 1 1
 */
