#!/bin/sh
# Claim: memray has no stack for what a thread allocates once another profiler was started in it, also after that one has
#   stopped.
#
# Guess: memray follows the stack by itself; a profiler that the program switches on and off for one function costs at most the
#   stacks of that while, or memray says that it has lost its hook.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; memray 1.20.0, pyinstrument 5.1.3, yappi 1.7.6.
# Seen: main() starts and stops a profiler around an empty function, then alloc() calls big(), which makes 50 million bytes.
#   Without the profiler memray's stack is big, alloc, main. After pyinstrument or yappi it is empty, in every report (`???`, or
#   stack trace unavailable), and memray run does not say why. It is the same after cProfile before 3.12. memray keeps its own
#   copy of the stack by the thread's one profile function; the other profiler takes that place and leaves it empty. The sizes are
#   right; the function to blame is lost.
# Instead: switch the program's own profiler off under memray; or start memray.Tracker() after the other one has stopped: the
#   stack is whole again. cProfile does no harm since 3.12, where it takes its events from sys.monitoring.

. "$(dirname "$0")/lib.sh"

before=$(python_of 3.11) || skip "needs CPython 3.11 as PYTHON or python3.X"
since=$(python_of 3.13 3.12) || skip "needs CPython 3.12 or 3.13 as PYTHON or python3.X"

cat >program.py <<'PY'
import sys


def nothing():
    pass


def big():
    return bytearray(50_000_000)


def alloc():
    return big()


def profiled(name):
    if name == "cprofile":
        import cProfile

        profiler = cProfile.Profile()
        profiler.enable()
        nothing()
        profiler.disable()
    elif name == "pyinstrument":
        import pyinstrument

        profiler = pyinstrument.Profiler()
        profiler.start()
        nothing()
        profiler.stop()
    elif name == "yappi":
        import yappi

        yappi.start()
        nothing()
        yappi.stop()


def main(name, path=None):
    profiled(name)
    if path:
        import memray

        with memray.Tracker(path):
            kept = alloc()
    else:
        kept = alloc()


main(*sys.argv[1:])
PY
cat >stacks.py <<'PY'
import sys

import memray

for record in memray.FileReader(sys.argv[1]).get_high_watermark_allocation_records(merge_threads=True):
    if record.size >= 50_000_000:
        print("big one:", *[name for name, file, line in record.stack_trace() if name in ("big", "alloc", "main")])
PY

run() {
	rm -f out.bin
	venv/bin/memray run --quiet --output out.bin program.py "$1" >memray.log 2>&1
	cat memray.log
	venv/bin/python stacks.py out.bin
}

tracker() {
	rm -f out.bin
	venv/bin/python program.py "$1" out.bin
	venv/bin/python stacks.py out.bin
}

for python in "$before" "$since"; do
	environment "$python" memray==1.20.0 pyinstrument==5.1.3 yappi==1.7.6
	version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
	fact "$version, no other profiler" "big one: big alloc main" "$(run none)"
	fact "$version, pyinstrument stopped before" "big one:" "$(run pyinstrument)"
	fact "$version, yappi stopped before" "big one:" "$(run yappi)"
	if [ "$python" = "$before" ]; then
		fact "$version, cProfile stopped before" "big one:" "$(run cprofile)"
	else
		fact "$version, cProfile stopped before" "big one: big alloc main" "$(run cprofile)"
	fi
	fact "$version, Tracker started after pyinstrument" "big one: big alloc main" "$(tracker pyinstrument)"
done
verdict
