/*
 * A request that began before events were lost does not count, and the table says so.
 *
 * @@script: ../../../dscripts/py_requests.d
 */
