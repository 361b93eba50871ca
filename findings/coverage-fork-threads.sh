#!/bin/sh
# Claim: under coverage.py on CPython 3.11 a child that is forked while another thread starts may be unable to run threads: each
#   ends with an exception before its first line.
#
# Guess: a child of a fork starts its threads as its parent does, measured or not; what another thread was doing at the fork is gone.
# Versions: CPython 3.11.2, 3.11.7, 3.12.1, 3.13.0; coverage 7.17.5.
# Seen: a program with an audit hook that waits, as one does that logs. A thread starts, coverage sets its trace function, the hook is
#   called for that, and the main thread forks. In the child no thread runs: "RuntimeError: Cannot install a trace function while
#   another trace function is being installed". The mark that one is being set is a variable of the process: it was forked, and the
#   thread that would take it away was not. sys.settrace() raises the same in the child for ever, so a debugger has no more luck;
#   sys.setprofile() has a mark of its own. 3.10.13 has both marks, but this coverage is not for it. Without coverage the threads run;
#   on 3.12 and later they run with it.
#   The manual of os.fork() warns of processes with threads in general, because of locks; this is none.
# Instead: COVERAGE_CORE=pytrace does not help, the trace function is set the same way; start children by spawn or forkserver, or let
#   the hook return at once for sys.settrace and sys.setprofile.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.11 3.12 3.13) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
environment "$python" coverage==7.17.5

cat >app.py <<'PY'
import os
import sys
import threading
import warnings

waiting, forked, main = threading.Event(), threading.Event(), threading.get_ident()


def log(event, args):
    if event == "sys.settrace" and threading.get_ident() != main and not forked.is_set():
        waiting.set()
        forked.wait(30)


def run_thread():
    ran = []
    thread = threading.Thread(target=ran.append, args=(1,))
    thread.start()
    thread.join()
    return "yes" if ran else "no"


warnings.simplefilter("ignore", DeprecationWarning)
sys.addaudithook(log)
other = threading.Thread(target=waiting.set)
other.start()
waiting.wait(30)
if os.fork() == 0:
    forked.set()
    print("child", run_thread(), flush=True)
    os._exit(0)
os.wait()
forked.set()
other.join()
print("parent", run_thread())
PY

# Prints who ran a thread, and how often the exception was said.
ran() {
	"$@" app.py >out 2>err || echo "status $?"
	printf '%s' "$(tr '\n' ' ' <out)"
	grep -c 'Cannot install a trace function while another trace function is being installed' err || :
}

case $version in
3.11) expected="child no parent yes 1" ;;
*) expected="child yes parent yes 0" ;;
esac
fact "without coverage" "child yes parent yes 0" "$(ran venv/bin/python)"
fact "coverage" "$expected" "$(ran venv/bin/coverage run)"
fact "coverage, pytrace" "$expected" "$(COVERAGE_CORE=pytrace ran venv/bin/coverage run)"
verdict
