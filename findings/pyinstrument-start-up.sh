#!/bin/sh
# Claim: a report of the pyinstrument command keeps a single branch of what ran: the module's package or the module itself, the
#   compiling of the script or its run.
#
# Guess: the command hides its own frames and those of runpy; whatever ran below them is in the report.
# Versions: CPython 3.11.7 and 3.13.0; pyinstrument 5.1.3.
# Seen: `pyinstrument -m pkg.run`; the package's `__init__` calls warm() for 0.1 s, run.py work() for 0.3 s. The text report has
#   work() alone, the speedscope file warm() alone. With the two times exchanged the text has warm() alone. A script of 0.1 s with
#   thousands of functions behind it shows one line, compile. Below runpy there are then two frames, one that loads and one that
#   runs; the command goes on with the first child, which is the longest in text and the earliest in speedscope, and drops the
#   other, with no word but a Duration in the heading that the tree does not reach. A start of over a hundredth of the time is
#   enough: a package with slow imports, a large script, a short run.
# Instead: with pyinstrument.Profiler() around runpy.run_module() in a script of your own, started with python: all is there, in
#   every format. Or compare the root's time with the Duration before believing a report.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.11 3.13) || skip "needs CPython 3.11 or 3.13 as PYTHON or python3.X"
environment "$python" pyinstrument==5.1.3

mkdir pkg
burn() {
	cat <<PY
import time
def $1():
    end = time.perf_counter() + $2
    while time.perf_counter() < end:
        pass
$1()
PY
}
burn work 0.1 >large.py
for number in $(seq 20000); do
	echo "def unused_$number(a, b): return [a + b, {a: b}, (a, b)]"
done >>large.py
cat >own.py <<'PY'
import runpy

from pyinstrument import Profiler
from pyinstrument.renderers import ConsoleRenderer, SpeedscopeRenderer

with Profiler() as profiler:
    runpy.run_module("pkg.run", run_name="__main__")
for name, renderer in ("text", ConsoleRenderer()), ("speedscope", SpeedscopeRenderer()):
    with open(name, "w") as report:
        report.write(profiler.output(renderer))
PY

functions() {
	for function in $2; do
		grep -qw "$function" "$1" && printf '%s ' "$function"
	done
	:
}

reported() {
	format=$1 among=$2
	shift 2
	venv/bin/pyinstrument -r "$format" -o report "$@"
	functions report "$among"
}

burn warm 0.1 >pkg/__init__.py
burn work 0.3 >pkg/run.py
fact "text, package 0.1 s, module 0.3 s" "work " "$(reported text "warm work" -m pkg.run)"
fact "speedscope of the same" "warm " "$(reported speedscope "warm work" -m pkg.run)"
venv/bin/python own.py
fact "text of an own Profiler" "warm work " "$(functions text "warm work")"
fact "speedscope of an own Profiler" "warm work " "$(functions speedscope "warm work")"
burn warm 0.3 >pkg/__init__.py
burn work 0.1 >pkg/run.py
fact "text, package 0.3 s, module 0.1 s" "warm " "$(reported text "warm work" -m pkg.run)"
fact "text, large script" "compile " "$(reported text "work compile" large.py)"
verdict
