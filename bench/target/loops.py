"""Loops around a statement, and what one statement costs without its loop."""
import random
import time

REPEAT = 10
TEXT = """def loop(rounds, clock):
    begin = clock()
    for _ in rounds:
        %s
    return clock() - begin
"""


def watched():
    """Does another tracer watch, so that the probe is on when it should be off?"""
    try:
        from probe import enabled
    except ImportError:
        return False
    return enabled()


def make(stmt, setup=""):
    """loop(rounds, clock): the statement ten times in each round; returns the time
    passed on the clock.

    Loops of one statement are one function: the addresses of the code and of its caches can
    change a call by 6 % (CPython 3.12, 3.13), whatever it calls.  The names of each setup
    are put into its globals before it runs."""
    names = {}
    exec(setup, names)
    if stmt not in _loops:
        # Each process puts them at other addresses, so that the spread includes these.
        _kept.append([bytes(random.randrange(600, 6000)) for _ in range(random.randrange(8))])
        shared = dict(names)
        exec(TEXT % "\n        ".join([stmt] * REPEAT), shared)
        _loops[stmt] = shared["loop"]
    function = _loops[stmt]

    def loop(rounds, clock):
        function.__globals__.update(names)
        return function(rounds, clock)
    return loop


_loops, _kept = {}, []
nothing = make("pass")


def cost(loop, count):
    """CPU time of one statement in ns, less the loop's, measured right after it."""
    taken = loop(range(count), time.thread_time_ns)
    return (taken - nothing(range(count), time.thread_time_ns)) / (count * REPEAT)


def rounds_for(loop, ns):
    """How many rounds take that long."""
    once = max(loop(range(20), time.thread_time_ns) / 20, 1)
    return max(20, int(ns / once))


def counted(loop, clock, count=50):
    """Have callgrind count the instructions of `count` rounds, when the interpreter
    has seen the loop often enough to have specialised it."""
    loop(range(200), time.thread_time_ns)
    loop(range(count), clock)


def per_statement(counted, idle, count=50):
    """Instructions of one, of what callgrind counted in counted() of it and of nothing."""
    return (counted - idle) / (count * REPEAT)
