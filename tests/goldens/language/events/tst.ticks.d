/* Ticks take their place among the events by time. */
#pragma D option quiet
BEGIN { start = timestamp; }
python*:::line { printf("%d line %d\n", timestamp - start, arg2); }
tick-1s { printf("%d tick\n", timestamp - start); }
END { printf("%d end\n", timestamp - start); }
