#!/bin/sh
# Claim: gprof2dot --compare pairs functions by base name of the file, line and name, so one package's function is compared with
#   another's; a profile compared with itself has differences.
#
# Guess: functions are paired by the whole path, as a pstats file has it and as the graph without --compare draws them.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; gprof2dot 2025.4.14.
# Seen: packages one and two have setup() on the same line of their __init__.py; one's takes 1 second, two's 3, by a clock of the
#   program's own. The plain graph says 25 % and 75 %. The file compared with itself says of one/__init__.py `25.00% + 50.0%`,
#   three times as slow as before, and of two no difference. The tooltip names the right path. With setup() two lines lower in
#   one of them both are without difference. The help text asks for two graphs of almost the same structure, and a file and itself
#   are that. The `<module>` of two such packages with code in the first line of __init__.py collides in this way.
# Instead: compare the rows of two pstats.Stats by their whole key; believe a node of --compare only if its label is on one node.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.13 3.12 3.11) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
environment "$python" gprof2dot==2025.4.14

mkdir one two
cat >one/__init__.py <<'PY'
def setup(clock):
    clock.now += clock.one
PY
cat >two/__init__.py <<'PY'
def setup(clock):
    clock.now += clock.two
PY
cat >program.py <<'PY'
import cProfile

import one
import two


class Clock:
    now = 0.0
    one = 1.0
    two = 3.0


def main(clock):
    one.setup(clock)
    two.setup(clock)


clock = Clock()
profiler = cProfile.Profile(lambda: clock.now)
profiler.runcall(main, clock)
profiler.dump_stats("out.pstats")
PY

# nodes OPTION... FILE...: total time of each setup()
nodes() {
	venv/bin/gprof2dot --format=pstats --node-thres=0 --edge-thres=0 --output=out.dot "$@"
	sed -n '/->/d; s/.*label="[^"]*:setup\\n\([^\\]*\)\\n.*tooltip="[^"]*\/\([a-z]*\)\/__init__.py".*/\2 \1/p' out.dot |
		sort | tr '\n' ';'
}

venv/bin/python program.py
fact "one profile" "one 25.00%;two 75.00%;" "$(nodes out.pstats)"
fact "the profile with itself" "one 25.00% + 50.0%;two 75.00%;" "$(nodes --compare out.pstats out.pstats)"
sed -i '1i\
\
' two/__init__.py
venv/bin/python program.py
fact "with itself, another line" "one 25.00%;two 75.00%;" "$(nodes --compare out.pstats out.pstats)"
verdict
