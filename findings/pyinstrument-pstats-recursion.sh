#!/bin/sh
# Claim: in a pstats file of pyinstrument a recursive function has its time once for each level, more than the program took, and
#   gprof2dot draws the rest of the program as the smaller for it.
#
# Guess: the cumulative time of a recursive function is that of its outermost calls, as in cProfile's files; what gprof2dot draws of
#   such a file has the program's start at 100 %.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; pyinstrument 5.1.3, gprof2dot 2025.4.14.
# Seen: the program does all of its work below ten calls of down(), one in the other. In pyinstrument's file the cumulative time of
#   down() is ten times that of `<module>`, in cProfile's they are the same. gprof2dot takes the largest time for the whole, so it
#   draws down() with 100 %, and `<module>`, main() and work(), in which the time is spent, with 10 %. Of 300 levels it draws
#   down() alone: the others are below its threshold of 0.5 %. So it goes with any recursion whose levels add up to more than
#   the run. pyinstrument's own report is a tree, and right.
# Instead: pyinstrument's own report for programs that recurse; of its pstats files believe tottime only.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.13 3.12 3.11) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
environment "$python" pyinstrument==5.1.3 gprof2dot==2025.4.14

cat >program.py <<'PY'
import sys
import time


def work():
    end = time.perf_counter() + 0.3
    while time.perf_counter() < end:
        pass


def down(n):
    if n > 1:
        down(n - 1)
    else:
        work()


def main():
    down(int(sys.argv[1]))


main()
PY
cat >levels.py <<'PY'
import pstats
import sys

cumulative = {}
for (file, line, name), row in pstats.Stats(sys.argv[1]).stats.items():
    if file.endswith("program.py"):
        cumulative[name] = row[3]
print(round(cumulative["down"] / cumulative["<module>"]))
PY

cat >drawn.py <<'PY'
import re

found = re.findall(r'label="program:\d+:(\S+?)\\n([\d.]+)%', open("out.dot").read())
print(*sorted("%s %d" % (name, round(float(percent), -1)) for name, percent in found))
PY

# drawn FILE: the functions of the program in the graph with their total percentages, to the nearest ten
drawn() {
	venv/bin/gprof2dot --format=pstats --output=out.dot "$1"
	venv/bin/python drawn.py
}

venv/bin/pyinstrument -r pstats -o sampled.pstats program.py 10
venv/bin/pyinstrument -r pstats -o deep.pstats program.py 300
"$python" -m cProfile -o counted.pstats program.py 10
fact "down() in times of <module>, pyinstrument" "10" "$(venv/bin/python levels.py sampled.pstats)"
fact "down() in times of <module>, cProfile" "1" "$(venv/bin/python levels.py counted.pstats)"
fact "gprof2dot of pyinstrument's file" "<module> 10 down 100 main 10 work 10" "$(drawn sampled.pstats)"
fact "gprof2dot of 300 levels" "down 100" "$(drawn deep.pstats)"
fact "gprof2dot of cProfile's file" "<module> 100 down 100 main 100 work 100" "$(drawn counted.pstats)"
verdict
