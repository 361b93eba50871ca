#!/bin/sh
# Claim: after coverage.py has measured with sys.monitoring and stopped, a second tool on the same tool id, here slipcover, hears
#   nothing of the lines that ran under the first.
#
# Guess: a tool that has stopped and freed its id is gone; the next owner of the id starts with every line.
# Versions: CPython 3.12.1 and 3.13.0; coverage 7.17.5 (core sysmon), slipcover 1.1.0.
# Seen: two functions of six lines run under coverage, then under slipcover, in one process. Coverage reports all six lines;
#   slipcover none, all six missing. Alone it reports six. Coverage answers an event with DISABLE, so that each line costs once; the
#   interpreter keeps that mark by tool id and place in the code, and neither set_events(0) nor free_tool_id() takes it away.
#   Both tools use COVERAGE_ID. Nothing says so: the second report is a plausible one, of code that was not tested.
# Instead: call sys.monitoring.restart_events() when a tool starts (it clears the marks of all tools); measure with one tool a
#   process; choose an id that nobody used before.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.12 3.13) || skip "needs CPython 3.12 or 3.13 as PYTHON or python3.X"
environment "$python" coverage==7.17.5 slipcover==1.1.0

cat >measured.py <<'PY'
def double(n):
    total = 0
    for i in range(n):
        total += 2
    return total
def three():
    n = 3
    return n
PY
cat >tools.py <<'PY'
import sys

import coverage
import slipcover

import measured

if "coverage" in sys.argv:
    first = coverage.Coverage(data_file=None)
    first.start()
    measured.double(measured.three())
    first.stop()
    print("coverage", *sorted(first.get_data().lines(measured.__file__)), end="; ")
second = slipcover.Slipcover()
second.instrument(measured.double)
second.instrument(measured.three)
if "restart" in sys.argv:
    sys.monitoring.restart_events()
measured.double(measured.three())
(found,) = second.get_coverage()["files"].values()
print("slipcover", *found["executed_lines"], "missing", *found["missing_lines"])
PY

export COVERAGE_CORE=sysmon
fact "slipcover alone" "slipcover 2 3 4 5 7 8 missing" "$(venv/bin/python tools.py)"
fact "slipcover after coverage" "coverage 2 3 4 5 7 8; slipcover missing 2 3 4 5 7 8" "$(venv/bin/python tools.py coverage)"
fact "the same after restart_events()" "coverage 2 3 4 5 7 8; slipcover 2 3 4 5 7 8 missing" \
	"$(venv/bin/python tools.py coverage restart)"
verdict
