/*
 * Methods of one name in two classes stand apart, a recursive function counts each of its calls, a
 * generator each entry, also one that throws into it; the table says that events were lost.
 *
 * @@script: ../../../dscripts/py_calls.d
 */
