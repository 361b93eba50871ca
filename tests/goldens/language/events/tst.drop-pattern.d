/*
 * A pattern does not match DROP, and a program without tables says nothing in its output.
 */
#pragma D option quiet

dtrace::: { n++; }
python*:::line { }
END { printf("%d\n", n); }
