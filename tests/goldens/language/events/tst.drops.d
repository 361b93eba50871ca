/* What a source lost is told where it was lost, and tracing goes on. */
#pragma D option quiet
python*:::line { printf("%d\n", arg2); }
