/*
 * Drops are reported once in statusrate, the sum of each CPU, and at the end.
 *
 * @@args: -q -x statusrate=10ms
 */
python*:::line { }
