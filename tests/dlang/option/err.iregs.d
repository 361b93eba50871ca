/* There is no option that counts registers. */
/* @@args: -xiregs=4 */
/* @@status: 1 */
BEGIN { exit(0); }
