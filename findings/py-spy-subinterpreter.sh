#!/bin/sh
# Claim: py-spy attached to a program that has a subinterpreter shows the newest interpreter only, and nothing of the main one.
#
# Guess: a second interpreter is shown beside the first, or is not shown; the main program's stacks stay as they were.
# Versions: CPython 3.12.1 and 3.13.0; py-spy 0.4.3; pystack 1.7.2.
# Seen: the main thread is in main_loop() all the time. py-spy record --pid has main_loop() in its samples, until the program
#   makes a subinterpreter and leaves it alone: then there is no sample at all, and no error. With a thread that runs in_second()
#   in the subinterpreter the samples are of in_second() alone. The interpreters are a list with the newest in front, and py-spy
#   reads the threads of the one that it finds there when it attaches. A py-spy that starts the program is there before the second
#   one, and has main_loop() alone. So an extension that keeps a subinterpreter makes the profile empty, or that of a side job.
# Instead: let py-spy start the program, and know that the profile is the main interpreter's; or take pystack, which prints the
#   stacks of both interpreters. A profiler inside is about the interpreter that it was started in.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.12 3.13) || skip "needs CPython 3.12 or 3.13 as PYTHON or python3.X"
[ "$(id -u)" = 0 ] || skip "needs root to attach py-spy"
environment "$python" py-spy==0.4.3 pystack==1.7.2

cat >interpreters.py <<'PY'
import os
import sys
import threading
import time

try:
    import _interpreters
except ImportError:
    import _xxsubinterpreters as _interpreters
run = getattr(_interpreters, "exec", None) or _interpreters.run_string

LOOP = """
import os, time
def {0}():
    end = time.monotonic() + 60
    while not os.path.exists("stop") and time.monotonic() < end:
        sum(range(1000))
"""
exec(LOOP.format("main_loop"))


def program(mode):
    if mode != "alone":
        second = _interpreters.create()
    if mode == "runs":
        thread = threading.Thread(target=run, args=(second, LOOP.format("in_second") + "in_second()"))
        thread.start()
    open("ready", "w").close()
    main_loop()
    if mode == "runs":
        thread.join()


program(sys.argv[1])
PY

functions() {
	for function in main_loop in_second; do
		grep -qw "$function" "$1" && printf '%s ' "$function"
	done
	:
}

attached() {
	rm -f ready stop samples
	venv/bin/python interpreters.py "$1" &
	until [ -e ready ]; do
		kill -0 $! || skip "the program has ended"
		sleep 0.1
	done
	venv/bin/py-spy record --format raw --output samples --duration 2 --pid $! >py-spy.log 2>&1 || echo "status $? "
	[ "$1" != runs ] || venv/bin/pystack remote $! >stacks 2>pystack.log || echo "status $? "
	touch stop
	wait $!
	functions samples
}

started() {
	rm -f stop samples
	venv/bin/py-spy record --format raw --output samples --duration 2 -- venv/bin/python interpreters.py "$1" >py-spy.log 2>&1
	touch stop
	functions samples
}

fact "attached, one interpreter" "main_loop " "$(attached alone)"
fact "attached, a second one made and not used" "" "$(attached made)"
fact "attached, a thread runs in the second" "in_second " "$(attached runs)"
fact "pystack of the same" "main_loop in_second " "$(functions stacks)"
fact "py-spy starts the program" "main_loop " "$(started runs)"
verdict
