"""The collector beside its peers: hits as line_profiler's, calls as cProfile's, on ten programs.

usage: collector.py            with line_profiler importable; run by hand, never by CI

For each program: "same", or each line and function that differs, and what a Python trace function
(sys.settrace) counts there, which no package's choices touch.  Before 3.12 and after, the same
program is run once for each: peers would count one another.
"""
import cProfile
import linecache
import sys
import types

import line_profiler

from profiler import DTraceProfiler

PROGRAMS = {
    "lines": """
def main():
    total = 0
    for i in range(50):
        if i % 3:
            total += i
        elif i % 2:
            total -= i
        else:
            continue
    while total > 100:
        total -= 7
    return total
""",
    "comprehensions": """
def main():
    a = [i * i for i in range(20)]
    b = {i: i for i in a
         if i % 2}
    c = {i for i in b}
    return sum(i for i in c)
""",
    "decorators": """
import functools
def wrap(f):
    @functools.wraps(f)
    def inside(*args):
        return f(*args)
    return inside
def main():
    @wrap
    @wrap
    def work(x):
        return x
    for i in range(5):
        work(i)
""",
    "with and finally": """
class M:
    def __enter__(self):
        return self
    def __exit__(self, *all):
        return True
def main():
    for i in range(4):
        with M() as m:
            if i % 2:
                raise ValueError
        try:
            i += 1
        finally:
            i -= 1
""",
    "exceptions": """
def fails(n):
    if n == 0:
        raise KeyError(n)
    return fails(n - 1)
def main():
    for i in range(3):
        try:
            fails(i)
        except KeyError as error:
            str(error)
        else:
            pass
""",
    "one line": """
def one(): return 1
def main():
    for i in range(5): one()
    f = lambda x: x + 1
    return f(f(1))
""",
    "one-line loop": """
def main():
    n = 10
    while n: n -= 1
    for i in range(5): n += i
    return n
""",
    "generators": """
def inner(n):
    for i in range(n):
        yield i
def outer():
    yield from inner(3)
    yield from inner(2)
def main():
    for x in outer():
        x += 1
    g = inner(5)
    next(g)
    g.close()
""",
    "coroutines": """
import asyncio
async def step(n):
    await asyncio.sleep(0)
    return n
async def both():
    await asyncio.gather(step(1), step(2))
    for i in range(3):
        await step(i)
def main():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(both())
    loop.close()
""",
    "recursion": """
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
def even(n):
    return n == 0 or odd(n - 1)
def odd(n):
    return n != 0 and even(n - 1)
def main():
    fib(10)
    even(9)
""",
}


def load(name, text):
    """A fresh copy of a program, with its functions."""
    file = "/peers/%s.py" % name
    linecache.cache[file] = len(text), None, text.splitlines(True), file
    names = {"__name__": name}
    exec(compile(text, file, "exec"), names)
    found, functions = [names], []
    while found:
        for thing in list(found.pop().values()):
            if isinstance(thing, type) and thing.__module__ == name:
                found.append(vars(thing))
            elif isinstance(thing, types.FunctionType) and thing.__code__.co_filename == file:
                functions.append(thing)
    return file, names["main"], functions


def ours(file, main):
    profiler = DTraceProfiler(collect=True)
    profiler.runcall(main)
    profile = profiler.profile()
    hits = {}
    for (code, number), total in profile.totals().items():
        if code.file == file and total.hits:
            hits[number] = hits.get(number, 0) + total.hits
    calls = {(total.code.line, total.code.name.rpartition(".")[2]): total.calls
             for total in profile.functions() if total.code.file == file}
    return hits, calls


def traced(file, main):
    hits = {}

    def trace(frame, event, arg):
        if frame.f_code.co_filename != file:
            return None
        if event == "line":
            hits[frame.f_lineno] = hits.get(frame.f_lineno, 0) + 1
        return trace
    sys.settrace(trace)
    main()
    sys.settrace(None)
    return hits


def line_profilers(file, main, functions):
    profiler = line_profiler.LineProfiler(*functions)
    profiler.runcall(main)
    lines = {}
    for (path, _, _), timings in profiler.get_stats().timings.items():
        for number, hits, _ in timings:
            lines[number] = lines.get(number, 0) + hits
    return lines


def cprofiles(file, main):
    profiler = cProfile.Profile()
    profiler.runcall(main)
    return {(entry.code.co_firstlineno, entry.code.co_name): entry.callcount
            for entry in profiler.getstats()
            if not isinstance(entry.code, str) and entry.code.co_filename == file}


def compare():
    bad = 0
    print("CPython %s, line_profiler %s" % (sys.version.split()[0], line_profiler.__version__))
    for name, text in PROGRAMS.items():
        found = [function(*load(name, text)[:2]) for function in (ours, traced, cprofiles)]
        (hits, calls), trace, cprofile = found
        file, main, functions = load(name, text)
        peer = line_profilers(file, main, functions)
        lines = [number for number in sorted(set(hits) | set(peer)) if number in peer or number in trace]
        notes = ["line %d: %d, line_profiler %s, settrace %s" % (
            number, hits.get(number, 0), peer.get(number, "-"), trace.get(number, "-"))
            for number in lines if hits.get(number, 0) != peer.get(number, 0)]
        notes += ["calls of %s: %s, cProfile %s" % (key[1], calls.get(key, "-"), cprofile.get(key, "-"))
                  for key in sorted(set(calls) | set(cprofile)) if calls.get(key) != cprofile.get(key)]
        wrong = [number for number in sorted(set(hits) | set(trace))
                 if hits.get(number) != trace.get(number)]
        notes += ["line %d: %s, settrace %s" % (number, hits.get(number), trace.get(number))
                  for number in wrong]
        bad += bool(wrong)
        print("%-18s %s" % (name, "same" if not notes else "\n    " + "\n    ".join(notes)))
    return bad


if __name__ == "__main__":
    sys.exit(1 if compare() else 0)
