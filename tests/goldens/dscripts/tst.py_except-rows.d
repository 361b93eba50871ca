/*
 * A number of rows leaves out the rarest, but no line of what leaves the program.
 *
 * @@script: ../../../dscripts/py_except.d
 * @@args: '!json' 2
 */
