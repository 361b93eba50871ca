/*
 * The manual's second example: time by line, credited to the line that arrives.
 *
 * @@script: ../../../dscripts/profiler.d
 * @@args: -q
 */
