#!/bin/sh
# Claim: from CPython 3.12 on cProfile profiles every thread of the process, on one stack that it believes to be a single thread's.
#
# Guess: as before 3.12, a profile is the work of the thread that called enable().
# Versions: CPython 3.8.18 and 3.11.7 beside 3.12.1 and 3.13.0; yappi 1.7.6.
# Seen: the main thread enables a profile and waits in main_waits(); a worker that runs already calls work(), which calls inner()
#   ten times. 3.11 reports main_waits() alone. 3.12 and 3.13 report work() and inner() too, with main_waits() as the caller of
#   work(), so its own time shrinks by theirs. When the worker's older function returns meanwhile, that return takes
#   main_waits() off the stack, and the report has the worker's calls but not the one that the main thread made. cProfile now
#   takes its events from sys.monitoring, where they are the interpreter's and not a thread's.
# Instead: profile one thread while the others are at rest; or take yappi, whose stacks are by thread, and start it before the
#   threads: a worker alone is get_func_stats(ctx_id=ID), the calling thread alone start(profile_threads=False). Never believe an
#   edge between callers when a second thread was running.

. "$(dirname "$0")/lib.sh"

before=$(python_of 3.11 3.10 3.9 3.8) || skip "needs CPython 3.8 to 3.11 as PYTHON or python3.X"
since=$(python_of 3.12 3.13) || skip "needs CPython 3.12 or 3.13 as PYTHON or python3.X"

cat >threads.py <<'PY'
import cProfile
import sys
import threading


def inner():
    pass


def work():
    for i in range(10):
        inner()


def worker():
    running.set()
    go.wait()
    work()
    done.set()


def serve(returns):
    global running, done
    running = True
    while not go:
        pass
    work()
    if not returns:
        done = True
        while not stop:
            pass


def worker(returns):
    global done
    serve(returns)
    done = True
    while not stop:
        pass


def main_waits():
    global go
    go = True
    while not done:
        pass


def with_cprofile(returns):
    global stop
    thread = threading.Thread(target=worker, args=(returns,))
    thread.start()
    while not running:
        pass
    profiler = cProfile.Profile()
    profiler.enable()
    main_waits()
    profiler.disable()
    stop = True
    thread.join()
    profiler.create_stats()
    for label, row in profiler.stats.items():
        if label[2] in ("main_waits", "work", "inner"):
            yield "%s %d from %s" % (label[2], row[1], " ".join(caller[2] for caller in row[4]) or "nobody")


def with_yappi(**options):
    import yappi

    thread = threading.Thread(target=work)
    yappi.start(**options)
    thread.start()
    thread.join()
    yappi.stop()
    for context in yappi.get_thread_stats():
        if context.id != 0:
            for stat in yappi.get_func_stats(ctx_id=context.id):
                if stat.name in ("work", "inner"):
                    yield "%s %d" % (stat.name, stat.ncall)


running = go = done = stop = False
print(*sorted(eval(sys.argv[1])), sep=", ")
PY

alone="main_waits 1 from nobody"
fact "before 3.12" "$alone" "$("$before" threads.py 'with_cprofile(returns=False)')"
fact "before 3.12, worker returns" "$alone" "$("$before" threads.py 'with_cprofile(returns=True)')"
fact "since 3.12" "inner 10 from work, main_waits 1 from nobody, work 1 from main_waits" \
	"$("$since" threads.py 'with_cprofile(returns=False)')"
fact "since 3.12, worker returns" "inner 10 from work, work 1 from nobody" "$("$since" threads.py 'with_cprofile(returns=True)')"
environment "$since" yappi==1.7.6
fact "worker under yappi" "inner 10, work 1" "$(venv/bin/python threads.py 'with_yappi()')"
fact "worker under yappi without threads" "" "$(venv/bin/python threads.py 'with_yappi(profile_threads=False)')"
verdict
