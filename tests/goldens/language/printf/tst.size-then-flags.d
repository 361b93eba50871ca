/* The letters of a size may stand before flags, width and precision; %Y and %T have no negative time. */
/* @@args: -q */
BEGIN { printf("%l+ 8d|%l-8.3d|%l08x|\n", (long)5, (long)5, (long)5); }
BEGIN { printf("%Y|%T\n", -5LL, -5000000000LL); }
BEGIN { printf("%Y\n", 1LL << 63); exit(0); }
