/*
 * Entries and returns, indented by depth in each thread.
 *
 * @@script: ../../../dscripts/py_flow.d
 */
