#!/bin/sh
# Claim: in the pstats files that yappi writes, calls and primitive calls are exchanged, so pstats and gprof2dot show a recursive
#   function as called once.
#
# Guess: a file saved with type="pstat" says the same as yappi's own report and as cProfile's file.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; yappi 1.7.6, gprof2dot 2025.4.14.
# Seen: down(5) calls itself, six calls. yappi prints 6/1. Its pstats file has the row `1/6`, and the heading of pstats has more
#   primitive calls than calls, which cannot be. gprof2dot draws `1x`; from cProfile's file, and from the callgrind file of the
#   same yappi run, it draws `6x`. Functions that are not recursive are right, therefore it is seen late.
# Instead: read yappi's own table, or save type="callgrind" and read that; in a pstats file of yappi take the number behind the
#   slash for the calls. Do not merge it with cProfile's through Stats.add(): the columns mean different things.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.11 3.12 3.13) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
environment "$python" yappi==1.7.6 gprof2dot==2025.4.14

cat >record.py <<'PY'
import cProfile
import pstats

import yappi


def down(n):
    if n:
        down(n - 1)


def top():
    down(5)


def heading(path):
    stats = pstats.Stats(path)
    calls, primitive = [(row[1], row[0]) for label, row in stats.stats.items() if label[2] == "down"][0]
    relation = "less" if stats.total_calls < stats.prim_calls else "more"
    return "calls %d, primitive %d, in all %s calls than primitive ones" % (calls, primitive, relation)


yappi.start()
top()
yappi.stop()
stats = yappi.get_func_stats()
stats.save("yappi.pstats", type="pstat")
stats.save("yappi.callgrind", type="callgrind")
profiler = cProfile.Profile()
profiler.runcall(top)
profiler.dump_stats("cprofile.pstats")
print(*("%d/%d" % (s.ncall, s.nactualcall) for s in stats if s.name == "down"))
print(heading("cprofile.pstats"))
print(heading("yappi.pstats"))
PY

drawn() {
	venv/bin/gprof2dot --format="$1" --node-thres=0 --output=out.dot "$2"
	sed -n '/->/d; s/.*down.*\\n\([0-9]*\)[^0-9]*".*/\1/p' out.dot
}

venv/bin/python record.py >lines
fact "yappi's table" "6/1" "$(sed -n 1p lines)"
fact "pstats of cProfile" "calls 6, primitive 1, in all more calls than primitive ones" "$(sed -n 2p lines)"
fact "pstats of yappi" "calls 1, primitive 6, in all less calls than primitive ones" "$(sed -n 3p lines)"
fact "gprof2dot, pstats of cProfile" 6 "$(drawn pstats cprofile.pstats)"
fact "gprof2dot, pstats of yappi" 1 "$(drawn pstats yappi.pstats)"
fact "gprof2dot, callgrind of yappi" 6 "$(drawn callgrind yappi.callgrind)"
verdict
