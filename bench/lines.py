"""usage: lines.py HOW N: run a loop of N rounds of four lines; prints "ns X", the
CPU time of a line.  HOW: nothing, hook (an empty C trace hook), profiler
(DTraceProfiler), settrace (an empty Python trace function), cProfile, line_profiler."""
import sys
import time


def work(n):
    total = 0
    i = 0
    while i < n:
        total += i
        total ^= 5
        i += 1
    return total


def timed(n):
    begin = time.thread_time_ns()
    work(n)
    return (time.thread_time_ns() - begin) / (4 * n)


def main(how, n):
    work(1000)
    if how == "nothing":
        return timed(n)
    if how == "hook":
        import empty
        empty.trace(1)
        try:
            return timed(n)
        finally:
            empty.trace(0)
    if how == "profiler":
        from profiler import DTraceProfiler
        return DTraceProfiler().runcall(timed, n)
    if how == "settrace":
        def trace(frame, event, arg):
            return trace
        sys.settrace(trace)
        try:
            return timed(n)
        finally:
            sys.settrace(None)
    if how == "cProfile":
        import cProfile
        return cProfile.Profile().runcall(timed, n)
    if how == "line_profiler":
        import line_profiler
        profile = line_profiler.LineProfiler(work)
        with profile:
            return timed(n)
    raise SystemExit(__doc__)


print("ns %.2f" % main(sys.argv[1], int(sys.argv[2])))
