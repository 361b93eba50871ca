/*
 * Requests by name and outcome, matched by name and id.
 *
 * @@script: ../../../dscripts/py_requests.d
 */
