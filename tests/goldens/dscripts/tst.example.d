/*
 * The manual's first example prints its six lines.
 *
 * @@script: ../../../dscripts/example.d
 * @@sources: replay channel uprobe
 * @@run: python3 ../../../dscripts/examples/example.py
 * @@args: -q
 */
