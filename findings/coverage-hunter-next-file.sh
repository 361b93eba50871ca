#!/bin/sh
# Claim: under coverage.py a `with hunter.trace()` block has the caller's lines counted in the file of the block: a function that
#   never ran is reported as covered.
#
# Guess: what runs while another tool has the trace function is missing from the report; hunter and PySnooper put coverage's back,
#   so behind the block all is measured as before, or a warning says that data is wrong.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; coverage 7.17.5, hunter 3.9.0, PySnooper 1.2.3.
# Seen: main() of main.py calls run() of shop.py, which has the block, and then runs its lines 8 to 11. With the core ctrace, the
#   default before 3.14, the report has these lines missing in main() and executed in shop.py, where they are never(), which nothing
#   calls: 100 %. The rest of run(), behind the block, is missing. There is no warning. The core keeps a stack of files by calls and
#   returns; of hunter's own trace() it sees the call and not the return, so from then on it is one file behind.
#   PySnooper leaves the stack in order: the rest of run() is missing as well, main() and never() are right. With the core
#   sysmon (3.12 and later) everything is right with both, the block too.
#   The manual says that a program which uses sys.settrace is not measured properly, not that lines count which never ran.
# Instead: COVERAGE_CORE=sysmon; else take such a block out before coverage is measured, and believe no report of a run that had one.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.13 3.12 3.11) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
environment "$python" coverage==7.17.5 hunter==3.9.0 pysnooper==1.2.3

cat >main.py <<'PY'
import sys

import shop


def main(tool):
    shop.run(tool)
    a = 1
    b = 2
    c = a + b
    return c


main(sys.argv[1])
PY
cat >shop.py <<'PY'
import io
import hunter
import pysnooper


# Nothing calls this: its lines have the numbers of main()'s.
def never(n):
    n += 1
    n += 2
    n += 3
    return n


def run(tool):
    if tool == "hunter":
        with hunter.trace(action=hunter.CallPrinter(stream=io.StringIO())):
            a = 1
    else:
        with pysnooper.snoop(io.StringIO()):
            a = 2
    b = 3
    return a + b
PY
cat >lines.py <<'PY'
import json

files = json.load(open("coverage.json"))["files"]
for file, function in ("main.py", "main"), ("shop.py", "never"), ("shop.py", "run"):
    print(function, *files[file]["functions"][function]["executed_lines"], end="; ")
PY

# measured CORE TOOL: the executed lines of three functions, and the number of warnings
measured() {
	COVERAGE_CORE=$1 venv/bin/coverage run --include=main.py,shop.py main.py "$2" 2>warnings
	venv/bin/coverage json -q
	venv/bin/python lines.py
	echo "$(wc -l <warnings) warnings"
}

fact "ctrace, hunter" "main 7; never 8 9 10 11; run 15 16; 0 warnings" "$(measured ctrace hunter)"
fact "ctrace, PySnooper" "main 7 8 9 10 11; never; run 15 19; 0 warnings" "$(measured ctrace pysnooper)"
if [ "$version" != 3.11 ]; then
	fact "sysmon, hunter" "main 7 8 9 10 11; never; run 15 16 17 21 22; 0 warnings" "$(measured sysmon hunter)"
	fact "sysmon, PySnooper" "main 7 8 9 10 11; never; run 15 19 20 21 22; 0 warnings" "$(measured sysmon pysnooper)"
fi
verdict
