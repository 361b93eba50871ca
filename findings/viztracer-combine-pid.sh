#!/bin/sh
# Claim: viztracer --combine draws programs of two containers as one thread of one process, and --align_combine has it in functions of
#   both at once.
#
# Guess: reports of different files stay different processes, as reports of different processes do.
# Versions: viztracer 1.0.1 on Python 3.11.2; Debian 12: util-linux 2.38.1-5+deb12u3.
# Seen: two programs, each process 1 of a pid namespace of its own, as the main program of a container is, make a report each. Both have
#   their events at pid 1 and tid 1, and so has the combined report, one after the other. --align_combine, which is meant to show runs
#   below each other, moves all to one beginning: in the one thread `first` and `second` are active at the same time, and a viewer that
#   nests by time shows that one called the other.
# Instead: change the pid of one report before it is combined: it is in each of traceEvents, and means nothing else there.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.11) || skip "needs Python 3.11"
need unshare util-linux
contained() { unshare --map-root-user --pid --fork --mount-proc "$@"; }
contained true 2>unshare.log || skip "cannot make a pid namespace: $(cat unshare.log)"
environment "$python" viztracer==1.0.1

for name in first second; do
	cat >$name.py <<-PY
	import time

	def $name():
	    time.sleep(0.2)

	$name()
	PY
	contained venv/bin/viztracer --quiet -o $name.json $name.py
done
venv/bin/viztracer --quiet --combine first.json second.json -o combined.json >combine.log
venv/bin/viztracer --quiet --align_combine first.json second.json -o aligned.json >align.log

cat >rows.py <<'PY'
import json
import sys

with open(sys.argv[1]) as file:
    events = json.load(file)["traceEvents"]
calls = [event for event in events if event["ph"] == "X"]
rows = sorted({(call["pid"], call["tid"]) for call in calls})
ours = {name: call for call in calls for name in ("first", "second") if call["name"].startswith(name + " ")}
print(" ".join("%d/%d" % row for row in rows), end="")
if len(ours) == 2:
    begin = max(call["ts"] for call in ours.values())
    end = min(call["ts"] + call["dur"] for call in ours.values())
    print(",", "at the same time" if begin < end else "one after the other", end="")
print()
PY
rows() { "$python" rows.py "$1.json"; }

fact "pid/tid of the first report" "1/1" "$(rows first)"
fact "of the second" "1/1" "$(rows second)"
fact "combined" "1/1, one after the other" "$(rows combined)"
fact "aligned" "1/1, at the same time" "$(rows aligned)"
verdict
