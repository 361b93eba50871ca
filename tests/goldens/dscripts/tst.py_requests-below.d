/*
 * Requests whose name begins so.
 *
 * @@script: ../../../dscripts/py_requests.d
 * @@args: /h 5
 */
