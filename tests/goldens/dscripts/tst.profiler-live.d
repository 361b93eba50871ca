/*
 * The manual's second example on a program: its lines, and the one that sleeps.
 *
 * FAST stands for less than a second in all, SLOW for more; the table is in order
 * of time, so SLOW is its last line.
 *
 * @@script: ../../../dscripts/profiler.d
 * @@sources: channel uprobe
 * @@run: python3 sleeper.py
 * @@args: -q
 * @@filter: s/ +\d{1,9}$/ FAST/
 * @@filter: s/ +\d{10,}$/ SLOW/
 * @@filter: s/  \S+sleeper.py/  sleeper.py/
 * @@filter: sort
 */
