/*
 * The words of a program, counted in the second in which they were fired.
 *
 * The program fires them all at once and lives for a second and a half: the first
 * heading has them; a later one, if there is one, has only zeros.
 *
 * @@script: ../../../dscripts/topwords.d
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/words.py 1 1.5
 * @@args: -q
 * @@filter: drop  0$
 * @@filter: s/(WORD +COUNT\n)+/WORD COUNT\n/
 */
