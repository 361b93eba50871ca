#!/bin/sh
# Claim: cProfile loses calls: of several functions with one file, line and name the report holds the last one's numbers only.
#
# Guess: functions that share a row of the report are added up in it. `profile`, the same module in Python, does so.
# Versions: CPython 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1, 3.13.0; yappi 1.7.6.
# Seen: the `__init__` that @dataclass writes is `<string>:2(__init__)` for every class of one shape. Of 5 calls for one class and
#   3 for another `profile` reports 8, cProfile 3 or 5: it has an entry for each code object, and as it makes the dictionary for
#   pstats, a later entry takes the place of an earlier one. The time is lost with the calls, and so are the callers; the total
#   in the heading is too small. Two lambdas on one line and functions from exec() lose in the same way.
# Instead: where code is generated or a line holds two lambdas, count with yappi, which tells code objects apart (and names the
#   class), or with `profile`; do not take a small `<string>` row of cProfile for a small cost.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.8 3.9 3.10 3.11 3.12 3.13) || skip "needs CPython 3.8 to 3.13 as PYTHON or python3.X"
environment "$python" yappi==1.7.6

cat >calls.py <<'PY'
import cProfile
import profile
import pstats
import sys
from dataclasses import dataclass

import yappi


@dataclass
class First:
    x: int


@dataclass
class Second:
    x: int


def five():
    for i in range(5):
        First(i)


def three():
    for i in range(3):
        Second(i)


def run():
    five()
    three()


def rows(profiler):
    profiler.runcall(run)
    stats = pstats.Stats(profiler)
    return [row for label, row in stats.stats.items() if label[2] == "__init__"]


if sys.argv[1] == "yappi":
    yappi.start()
    run()
    yappi.stop()
    print(*sorted(s.ncall for s in yappi.get_func_stats() if s.name.endswith("__init__")))
else:
    row, = rows({"profile": profile, "cProfile": cProfile}[sys.argv[1]].Profile())
    callers = sorted(label[2] for label in row[4])
    if sys.argv[1] == "cProfile":
        print("one class only" if (row[1], callers) in ((5, ["five"]), (3, ["three"])) else (row[1], callers))
    else:
        print(row[1], *callers)
PY

fact "calls of __init__, cProfile" "one class only" "$(venv/bin/python calls.py cProfile)"
fact "calls of __init__, profile" "8 five three" "$(venv/bin/python calls.py profile)"
fact "calls of __init__, yappi" "3 5" "$(venv/bin/python calls.py yappi)"
verdict
