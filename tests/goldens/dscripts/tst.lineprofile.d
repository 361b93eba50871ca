/*
 * Time and hits by line, credited to the line that spent it.
 *
 * @@script: ../../../dscripts/lineprofile.d
 * @@args: -q
 */
