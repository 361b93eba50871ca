"""The cost of a line of Python under each line tracer, in turns.

usage: lines.py TURNS LINES HOW...

Prints "bench {HOW: [ns, ...], ..., "watched": BOOL}": of each turn the CPU time of one
line; whether a tracer watches.
TURNS "count": for callgrind, counts LINES lines under each HOW.

HOW is one of the functions below: nothing at all; hook, an empty C trace
hook; profiler, DTraceProfiler; collect, the same with collect=True; settrace, an empty Python trace function; cprofile;
line_profiler; instrument, the interpreter's own probes; pyusdt.  The last two with
"-on" behind them wait until a tracer has switched them on.  "/fib" behind any of them:
the cost of a call of fib() instead.
"""
import contextlib
import json
import sys
import time

import loops

TEXT = """def work(n):
    total = 0
    i = 0
    while i < n:
        total += i
        total ^= 5
        i += 1
    return total

def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
"""
CALLS = 8361		# of fib(18)


def nothing(work):
    return contextlib.nullcontext()


@contextlib.contextmanager
def hook(work):
    import empty
    empty.trace(1)
    yield
    empty.trace(0)


def profiler(work):
    from profiler import DTraceProfiler
    return DTraceProfiler()


def collect(work):
    from profiler import DTraceProfiler
    return DTraceProfiler(collect=True)


@contextlib.contextmanager
def settrace(work):
    def trace(frame, event, arg):
        return trace
    sys.settrace(trace)
    yield
    sys.settrace(None)


@contextlib.contextmanager
def cprofile(work):
    import cProfile
    profile = cProfile.Profile()
    profile.enable()
    yield
    profile.disable()


def line_profiler(work):
    import line_profiler
    return line_profiler.LineProfiler(work)


@contextlib.contextmanager
def instrument(work):
    import probe
    probe.instrument()
    yield
    probe.uninstrument()


def pyusdt(work):
    import pyusdt
    return contextlib.nullcontext()


def wait_until_on():
    end = time.monotonic() + 5
    while not any(sys.monitoring.get_events(tool) for tool in range(6)
                  if sys.monitoring.get_tool(tool) is not None):
        if time.monotonic() > end:
            sys.exit("no tracer has switched it on")
        time.sleep(0.01)


def sample(how, work, lines, clock):
    how, _, calls = how.partition("/")
    name, _, on = how.partition("-")
    with globals()[name](work):
        if on:
            wait_until_on()
        if calls:
            work(10)
            begin = clock()
            work(18)
            return (clock() - begin) / CALLS
        work(50)
        begin = clock()
        work(lines // 4)
        return (clock() - begin) / lines


def main(turns, lines, *hows):
    works = {}
    for how in hows:
        names = {}
        exec(compile(TEXT, __file__, "exec"), names)
        works[how] = names["fib" if how.endswith("/fib") else "work"]
    if turns == "count":
        import empty
        taken = {how: sample(how, work, int(lines), empty.count) for how, work in works.items()}
    else:
        samples = {how: [] for how in hows}
        for turn in range(-1, int(turns)):
            for how, work in works.items():
                value = sample(how, work, int(lines), time.thread_time_ns)
                if turn >= 0:
                    samples[how].append(value)
        taken = samples
    print("bench " + json.dumps(dict(taken, watched=loops.watched())))


main(*sys.argv[1:])
