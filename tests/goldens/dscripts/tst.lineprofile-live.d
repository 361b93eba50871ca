/*
 * The line that sleeps leads the table of lineprofile.d.
 *
 * @@script: ../../../dscripts/lineprofile.d
 * @@sources: channel uprobe
 * @@run: python3 sleeper.py
 * @@args: -q
 * @@filter: drop ^ +\d{1,6}\s
 * @@filter: s/^ +\d{7,} / SLOW /
 * @@filter: s/\S+sleeper.py/sleeper.py/
 */
