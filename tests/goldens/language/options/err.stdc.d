/* -xstdc= takes one of a, c, s and t. */
/* @@args: -xstdc=x */
/* @@status: 1 */
BEGIN { exit(0); }
