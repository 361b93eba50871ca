/*
 * A ! leaves out the requests whose name begins so.
 *
 * @@script: ../../../dscripts/py_requests.d
 * @@args: '!/health'
 */
