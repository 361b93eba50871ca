"""What collecting costs a line, a call and a return, measured before the first collection.

The same work runs without and with a collecting profiler.  The least of many short turns is the
one that nothing disturbed.
"""
from time import perf_counter_ns

from . import _probe

TURNS, LINES, CALLS = 12, 100, 50


def lines(n):
    begin = perf_counter_ns()
    while n:
        n -= 1
    return perf_counter_ns() - begin


def leaf():
    return None


def calls(n):
    begin = perf_counter_ns()
    while n:
        leaf()
        n -= 1
    return perf_counter_ns() - begin


def least(call, work, n):
    return min(call(work, n) for _ in range(TURNS))


def measure():
    """(line, call, return) in ns."""
    profiler = _probe.Profiler(collect=True)

    def collected(work, n):
        return profiler.runcall(work, n)

    def bare(work, n):
        return work(n)

    # On one, off the other: what is instrumented stays warm.
    plain = least(bare, lines, LINES), least(bare, calls, CALLS)
    full = least(collected, lines, LINES), least(collected, calls, CALLS)
    line = max(0.0, (full[0] - plain[0]) / (2 * LINES))
    # Each turn has four lines, one of them in leaf().
    pair = max(0.0, (full[1] - plain[1]) / CALLS - 4 * line)
    return line, pair / 2, pair / 2
