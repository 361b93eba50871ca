/* What one firing records has to fit in bufsize: a clause too much is a drop. */
#pragma D option quiet
#pragma D option strsize=1k
#pragma D option bufsize=4k

BEGIN { trace("one "); }
BEGIN { trace("two "); }
BEGIN { trace("three "); }
BEGIN { trace("four "); }
BEGIN { exit(0); }
END { trace("five"); }
