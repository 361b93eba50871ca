#!/bin/sh
# Claim: line_profiler counts each round of a loop that stands on one line before CPython 3.12, and only the entry into it since.
#
# Guess: one version of line_profiler gives one program the same hits on every Python; Hits is how often the line ran.
# Versions: line_profiler 5.1.0; CPython 3.10.13 and 3.11.7 beside 3.12.1 and 3.13.0.
# Seen: `for x in items: pass` with four items has 5 hits on 3.10 and 3.11 (four rounds and the end), 1 on 3.12 and 3.13.
#   `while n: n -= 1` from 3 has 3 hits, then 1. The same loops with the body on its own line have the same hits everywhere. The
#   old hook has a line event for each jump backwards; a LINE event of sys.monitoring wants another line than the one before.
#   Time is the same on both, so Per Hit is as many times larger since 3.12 as the loop has rounds.
# Instead: put the body on a line of its own before reading Hits or Per Hit, and compare counts of lines between runs of one
#   version of Python only.

. "$(dirname "$0")/lib.sh"

before=$(python_of 3.11 3.10) || skip "needs CPython 3.10 or 3.11 as PYTHON or python3.X"
since=$(python_of 3.13 3.12) || skip "needs CPython 3.12 or 3.13 as PYTHON or python3.X"

cat >loops.py <<'PY'
from line_profiler import LineProfiler


def loops(items):
    for x in items: pass
    n = 3
    while n: n -= 1
    for x in items:
        pass
    n = 3
    while n:
        n -= 1


profiler = LineProfiler(loops)
profiler.runcall(loops, "abcd")
(lines,) = profiler.get_stats().timings.values()
hits = {line - loops.__code__.co_firstlineno: count for line, count, time in lines}
print("one line", hits[1], hits[3], "two lines", hits[4], hits[5], hits[7], hits[8])
PY

environment "$before" line_profiler==5.1.0
fact "hits before 3.12" "one line 5 3 two lines 5 4 4 3" "$(venv/bin/python loops.py)"
environment "$since" line_profiler==5.1.0
fact "hits since 3.12" "one line 1 1 two lines 5 4 4 3" "$(venv/bin/python loops.py 2>loops.log)"
verdict
