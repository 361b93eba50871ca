"""What the collector counts: each line, call and wait where it belongs, on every CPython."""
import asyncio
import os
import queue
import sys
import threading
import time
import types

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import with_gil    # noqa: F401
from tap import main, test
from profiler import DTraceProfiler
from profiler._totals import Totals
from profiler.model import merge
from pythonprobes import _probe

INLINED = sys.version_info >= (3, 12)       # comprehensions have no frame of their own
FILE = "<program>"


class Run:
    """A program's text, run under the collector; what was counted of its lines."""

    def __init__(self, text, call="main", threads=False, names=None):
        self.names = dict(names or {})
        self.lines = text.split("\n")
        exec(compile(text, FILE, "exec"), self.names)
        profiler = DTraceProfiler(threads=threads, collect=True)
        self.error = None
        try:
            profiler.runcall(self.names[call])
        except Exception as error:
            self.error = error
        self.profile = profiler.profile()

    def totals(self):
        return {(code.name.rpartition(".")[2], number): total
                for (code, number), total in self.profile.totals().items() if code.file == FILE}

    def hits(self, name):
        """{line: hits} of a function, lines without a hit left out."""
        return {number: total.hits for (code, number), total in self.totals().items()
                if code == name and total.hits}

    def calls(self):
        return {total.code.name.rpartition(".")[2]: total.calls
                for total in self.profile.functions() if total.code.file == FILE}

    def marked(self):
        """Each line ends in its number of hits, "# 3": are they right?"""
        found = {}
        for (_, number), total in self.totals().items():
            found[number] = found.get(number, 0) + total.hits
        wrong = []
        for number, line in enumerate(self.lines, 1):
            _, mark, expected = line.rpartition("# ")
            if mark and found.get(number, 0) != int(expected):
                wrong.append("%r: %d" % (line, found.get(number, 0)))
        assert not wrong, wrong


def spin(ns):
    """A line that takes this long, at least."""
    time.sleep(ns / 1e9)


@types.coroutine
def pause():
    yield


@test("straight lines, loops, branches")
def _():
    Run("""
def main():
    total = 0               # 1
    for i in range(4):      # 5
        if i % 2:           # 4
            total += i      # 2
        else:
            total -= i      # 2
    while total < 10:       # 9
        total += 1          # 8
    return total            # 1
""".replace("# 9", "# %d" % 9)).marked()


@test("exceptions: try, except, else, finally, and a function that one leaves")
def _():
    run = Run("""
def fails(n):
    if n:                   # 3
        raise ValueError(n)  # 2
    return n                # 1

def main():
    for n in 0, 1:          # 3
        try:                # 2
            fails(n)        # 2
        except ValueError as error:  # 1
            str(error)      # 1
        else:
            n += 1          # 1
        finally:
            n -= 1          # 2
    fails(2)                # 1
""")
    run.marked()
    assert isinstance(run.error, ValueError) and run.calls() == {"main": 1, "fails": 3}, run.calls()


@test("with: the body once, and what it enters and leaves")
def _():
    run = Run("""
class Manager:
    def __enter__(self):
        return self         # 1
    def __exit__(self, *all):
        return None         # 1

def main():
    with Manager() as m:
        x = m               # 1
    return x                # 1
""")
    run.marked()
    assert run.calls() == {"main": 1, "__enter__": 1, "__exit__": 1}, run.calls()
    assert run.hits("main")[9] >= 1


@test("one-line functions and one-line loops count each turn")
def _():
    run = Run("""
def one(): return 1         # 3
add = lambda x: x + 1       # 2

def main():
    for i in range(3): one()  # 4
    n = 5                   # 1
    while n: n -= 1         # 6
    add(add(1))             # 1
""")
    # Whether the last test of the loop is a turn is the compiler's choice.
    lines = run.hits("main")
    assert run.hits("one") == {2: 3} and run.hits("<lambda>") == {3: 2}
    assert lines[6] in (4, 7) and lines[8] >= 5 and lines[9] == 1, lines
    assert run.calls() == {"main": 1, "one": 3, "<lambda>": 2}, run.calls()


@test("comprehensions and generator expressions")
def _():
    run = Run("""
def main():
    a = [i for i in range(5)]
    b = {i: i for i in a}
    return sum(i for i in b)
""")
    calls = run.calls()
    assert calls.pop("main") == 1
    assert calls.pop("<genexpr>") == 6, calls       # as cProfile: entered, and resumed five times
    assert calls == ({} if INLINED else {"<listcomp>": 1, "<dictcomp>": 1}), calls
    assert run.hits("<genexpr>")[5] == 6, run.hits("<genexpr>")
    if INLINED:
        assert run.hits("main")[3] == 6, run.hits("main")
    else:
        assert run.hits("main") == {3: 1, 4: 1, 5: 1} and run.hits("<listcomp>")[3] == 6


@test("decorators: the line of each runs once where the function is defined")
def _():
    run = Run("""
def twice(function):
    def both(*args):
        function(*args)     # 2
        return function(*args)  # 2
    return both             # 1

def main():
    @twice
    def work(x):
        return x            # 4
    work(1)                 # 1
    work(2)                 # 1
""")
    run.marked()
    assert run.calls() == {"main": 1, "twice": 1, "both": 2, "work": 4}, run.calls()
    assert run.hits("main")[9] >= 1


@test("a class body and its methods, with their qualified names from 3.11 on")
def _():
    run = Run("""
def main():
    class Inside:
        value = 1           # 1
        def method(self):
            return self.value  # 2
    one = Inside()          # 1
    one.method(); one.method()  # 1
""")
    run.marked()
    names = {code.name for code in run.profile.codes if code.file == FILE}
    assert ("main.<locals>.Inside.method" if sys.version_info >= (3, 11) else "method") in names, names


@test("recursion: its time counts once in totals, direct and mutual")
def _():
    run = Run("""
def fib(n):
    if n < 2:
        return sum(range(500)) and n
    return fib(n - 1) + fib(n - 2)
def even(n):
    return n == 0 or odd(n - 1)
def odd(n):
    return n != 0 and even(n - 1)
def main():
    fib(10)
    even(9)
""")
    assert run.calls() == {"main": 1, "fib": 177, "even": 5, "odd": 5}, run.calls()
    wall = run.profile.threads[0].wall_ns
    for total in run.profile.functions():
        assert total.total_ns <= wall, (total.code, total.total_ns, wall)
    edges = {}
    for (caller, line, code), call in Totals(run.profile.threads).calls.items():
        if caller is not None and caller.file == code.file == FILE:
            edge = caller.name.rpartition(".")[2], line, code.name.rpartition(".")[2]
            edges[edge] = call.calls, call.first_calls
    assert edges == {("main", 11, "fib"): (1, 1), ("fib", 5, "fib"): (176, 0), ("main", 12, "even"): (1, 1),
                     ("even", 7, "odd"): (5, 1), ("odd", 9, "even"): (4, 0)}, edges
    fib, = [total for total in run.profile.functions() if total.code.name == "fib"]
    line = run.totals()["fib", 5]
    assert line.own_ns < line.total_ns <= fib.total_ns, (line.own_ns, line.total_ns, fib.total_ns)


@test("beyond a full call tree, calls, own and total times of all functions and callers stay right")
def _():
    deep = 17                   # each function calls the next from two lines: 2^17 paths
    text = "".join("def f%d():\n    f%d()\n    f%d()\n" % (i, i + 1, i + 1) for i in range(deep))
    Run("def main(): pass")     # the costs are known now
    costs = _probe.collect_costs()
    _probe.collect_costs(0, 0, 0)           # with nothing taken off, the sums are exact
    try:
        run = Run(text + "def f%d():\n    return 1\ndef main():\n    f0()\n" % deep)
    finally:
        _probe.collect_costs(*costs)
    assert run.calls() == dict({"f%d" % i: 2 ** i for i in range(deep + 1)}, main=1), run.calls()
    thread, = run.profile.threads
    own = sum(line.own_ns for line in thread.lines.values())
    functions = {total.code.name: total for total in run.profile.functions()}
    totals = run.totals()
    for i in range(deep):
        # A function's total is its own time and its callees' totals, and so is a caller's line.
        below = functions["f%d" % (i + 1)].total_ns
        total = functions["f%d" % i]
        assert abs(total.total_ns - total.own_ns - below) <= 0.01 * own, (i, total.total_ns, below)
        lines = [totals["f%d" % i, 3 * i + line] for line in (2, 3)]
        assert abs(sum(line.total_ns - line.own_ns for line in lines) - below) <= 0.01 * own, i
    assert abs(functions["main"].total_ns - own) <= 0.01 * own
    calls = Totals([thread]).calls
    for (caller, _, code), call in calls.items():
        if caller is not None and code.name.startswith("f"):
            assert call.calls == call.first_calls == max(1, functions[caller.name].calls), (caller, code)
    note, = run.profile.notes
    assert note.startswith("the call tree was full: "), note
    assert abs(sum(node.own_ns for node in thread.root.walk()) + thread.cost_ns - thread.wall_ns) \
        <= 0.02 * thread.wall_ns


@test("own time is the line's that spends it, C calls included; totals hold the callees'")
def _():
    run = Run("""
def callee():
    spin(20000000)
def main():
    spin(100000000)
    callee()
""", names={"spin": spin})
    totals = run.totals()
    functions = {total.code.name.rpartition(".")[2]: total for total in run.profile.functions()}
    assert functions["spin"].own_ns >= 115000000, functions["spin"].own_ns
    assert totals["main", 5].total_ns >= 97500000 and totals["main", 5].own_ns < 40000000
    assert totals["main", 6].total_ns >= 19500000 and totals["callee", 3].total_ns >= 19500000
    run = Run("""
def main():
    busy(data)
    return 1
""", names={"busy": sorted, "data": [str(i) for i in range(200000, 0, -1)]})
    totals = run.totals()
    assert totals["main", 3].own_ns > 20 * totals["main", 4].own_ns, totals["main", 4].own_ns


@test("own times and the collector's cost add up to the thread's time")
def _():
    run = Run("""
def leaf(x):
    return x + 1
def main():
    total = 0
    for i in range(20000):
        total = leaf(total)
    return total
""")
    thread, = run.profile.threads
    own = sum(node.own_ns for node in thread.root.walk())
    assert abs(own + thread.cost_ns - thread.wall_ns) <= 0.02 * thread.wall_ns, (
        own, thread.cost_ns, thread.wall_ns)
    assert thread.cost_ns > 0 and sum(line.own_ns for line in thread.lines.values()) <= own
    assert all(line.own_ns >= 0 for line in thread.lines.values())


@test("a generator's wait is the line's await time, and nobody's own time")
def _():
    run = Run("""
def gen():
    for i in range(3):      # 4
        yield i             # 3
def main():
    for x in gen():         # 4
        spin(20000000)      # 3
""", names={"spin": spin})
    run.marked()
    totals = run.totals()
    assert totals["gen", 4].await_ns >= 60000000 > totals["gen", 4].own_ns, totals["gen", 4].own_ns
    assert run.calls() == {"main": 1, "gen": 4}, run.calls()


@test("loops within a line, in turns, count in their own lines")
def _():
    run = Run("""
def main():
    for turn in range(3):                           # 4
        a = [i for i in range(4)]; b = 0            # 15
        b = {i for i in range(2)}; a = 0            # 9
""")
    if INLINED:
        run.marked()
    assert run.hits("main")[3] == 4


@test("a wait ends where an exception is thrown into a generator, or it is closed")
def _():
    run = Run("""
def gen():
    try:
        yield 1
    except KeyError:
        pass
    try:
        yield 2         # from 3.13 on a generator outside of a `try` is closed without running
    finally:
        pass
def main():
    g = gen()
    next(g)
    spin(5000000)
    g.throw(KeyError)
    spin(3000000)
    g.close()
    new = gen()
    try:
        new.throw(ValueError)
    except ValueError:
        pass
""", names={"spin": spin})
    totals = run.totals()
    assert totals["gen", 4].await_ns >= 5000000 and totals["gen", 8].await_ns >= 3000000, (
        totals["gen", 4].await_ns, totals["gen", 8].await_ns)
    assert sum(total.await_ns for total in totals.values()) < 100000000


@test("generators that are closed, thrown into, delegated to, and dropped")
def _():
    run = Run("""
def inner():
    try:
        yield 1             # 3
    finally:
        done.append(1)      # 3
def outer():
    yield from inner()
def main():
    a = inner(); next(a); a.close()  # 1
    b = inner(); next(b)    # 1
    try:
        b.throw(KeyError)   # 1
    except KeyError:
        pass                # 1
    c = outer()             # 1
    next(c)                 # 1
    c.close()               # 1
    d = inner()             # 1
    d.close()               # 1
    return 1                # 1
""", names={"done": []})
    run.marked()
    assert run.error is None and run.names["done"] == [1, 1, 1]
    assert run.hits("inner") == {3: 3, 4: 3, 6: 3}, run.hits("inner")


@test("coroutines: each await has the time until it goes on, side by side")
def _():
    run = Run("""
async def wait(n):
    await pause()           # 2
    return n                # 2
async def chain():
    x = await wait(1)       # 1
    return x                # 1
def main():
    one, two = chain(), wait(2)  # 1
    one.send(None)          # 1
    spin(30000000)          # 1
    two.send(None)          # 1
    spin(20000000)          # 1
    for body in one, two:
        try:
            body.send(None)  # 2
        except StopIteration:
            pass            # 2
""", names={"pause": pause, "spin": spin})
    run.marked()
    totals = run.totals()
    assert totals["wait", 3].await_ns >= 70000000, totals["wait", 3].await_ns
    assert totals["chain", 6].await_ns >= 50000000 > totals["chain", 6].own_ns
    assert totals["wait", 3].own_ns < 20000000 and totals["wait", 4].await_ns == 0


@test("asyncio: what waits for a timer is suspended, the loop's select() is not")
def _():
    run = Run("""
async def work():
    await asyncio.sleep(0.03)  # 1
def main():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(work())
    loop.close()
""", names={"asyncio": asyncio})
    run.marked()
    totals = run.totals()
    assert totals["work", 3].await_ns > totals["work", 3].own_ns
    assert run.profile.threads[0].wall_ns > totals["work", 3].await_ns


@test("asynchronous generators, for and with")
def _():
    run = Run("""
async def numbers():
    for i in range(2):      # 3
        await asyncio.sleep(0)  # 2
        yield i             # 2
class Manager:
    async def __aenter__(self):
        return 1            # 1
    async def __aexit__(self, *all):
        return None         # 1
async def work():
    async with Manager():
        async for i in numbers():
            i += 1          # BODY
def main():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(work())
    loop.close()
""".replace("BODY", "3" if sys.version_info[:2] == (3, 9) else "2"), names={"asyncio": asyncio})
    run.marked()            # 3.9 gives its END_ASYNC_FOR the line of the body
    assert run.error is None


@test("threads apart, by name, and together")
def _():
    run = Run("""
def work(n):
    for i in range(n):
        spin(1000)          # 5
def main():
    threads = [threading.Thread(target=work, args=(n,), name="worker %d" % n) for n in (2, 3)]
    for t in threads: t.start()
    for t in threads: t.join()
""", threads=True, names={"threading": threading, "spin": spin})
    run.marked()
    hits = {}
    for thread in run.profile.threads:
        for (code, number), line in thread.lines.items():
            if code.file == FILE and number == 4:
                hits[thread.name] = line.hits
    assert hits == {"worker 2": 2, "worker 3": 3}, hits
    for thread in run.profile.threads:
        own = sum(node.own_ns for node in thread.root.walk())
        assert abs(own + thread.cost_ns - thread.wall_ns) <= 0.02 * thread.wall_ns + 1000


@test("without threads=True only the calling thread is collected")
def _():
    run = Run("""
def work():
    return 1                # 0
def main():
    t = threading.Thread(target=work)  # 1
    t.start()               # 1
    t.join()                # 1
""", names={"threading": threading})
    run.marked()
    assert len(run.profile.threads) == 1


@test("many threads, one after the other, take the tables of those that have ended")
def _():
    run = Run("""
def work():
    return 1                # 100
def main():
    for i in range(100):
        t = threading.Thread(target=work); t.start(); t.join()
""", threads=True, names={"threading": threading})
    run.marked()
    assert len(run.profile.threads) <= 66, len(run.profile.threads)
    assert any("later threads" in thread.name for thread in run.profile.threads)


@test("profilers that are gone leave no tables behind, though a thread of theirs lives on")
def _():
    calls, results = queue.Queue(), queue.Queue()
    thread = threading.Thread(target=lambda: [results.put(call()) for call in iter(calls.get, None)])
    thread.start()
    mapped = []
    for _ in range(20):
        with DTraceProfiler(collect=True, threads=True):
            calls.put(lambda: 1)
            results.get()
        with open("/proc/self/maps") as file:
            mapped.append(file.read().count("/dev/zero"))
    calls.put(None)
    thread.join()
    assert mapped[-1] <= mapped[2], mapped


@test("code that is defined again and again is one code, and the tables do not grow")
def _():
    text = """
def main():
    for i in range(%d):
        names = {}
        exec("def again(x):\\n    return x + 1\\nagain(1)", names)
"""
    sizes = []
    for n in 10, 1000:
        profiler = DTraceProfiler(collect=True)
        names = {}
        exec(compile(text % n, FILE, "exec"), names)
        profiler.runcall(names["main"])
        sizes.append(len(profiler._stored()))
        again, = [total for total in profiler.profile().functions() if total.code.name == "again"]
        assert again.calls == n
    assert sizes[0] == sizes[1], sizes


@test("generated code of other content under one name is told apart")
def _():
    run = Run("""
def main():
    for i in range(2):
        exec("x = 1", {})
        exec("y = 2", {})
""")
    files = sorted((total.code.file, total.calls) for total in run.profile.functions()
                   if total.code.file.startswith("<string>"))
    assert files == [("<string>", 2), ("<string> (2)", 2)], files


@test("enable() amid a function: its callers are known, and called 0 times")
def _():
    names = {"pr": DTraceProfiler(collect=True)}
    text = "def inside():\n    pr.enable()\n    x = 1\n    pr.disable()\n    y = 2\n" \
           "def main():\n    inside()\n    pr.enable()\n    z = 1\n    pr.disable()\n"
    exec(compile(text, FILE, "exec"), names)
    names["main"]()
    profile = names["pr"].profile()
    hits = {(code.name, number): total.hits for (code, number), total in profile.totals().items()
            if code.file == FILE and total.hits}
    assert hits == {("inside", 3): 1, ("inside", 4): 1, ("main", 9): 1, ("main", 10): 1}, hits
    paths = [[child.code.name for child in node.children if child.code.file == FILE]
             for node in profile.threads[0].root.walk() if node.code and node.code.file == FILE]
    assert paths == [["inside"], []], paths


@test("a second collecting profiler in one thread is an error, and the first goes on")
def _():
    with DTraceProfiler(collect=True) as first:
        try:
            DTraceProfiler(collect=True).enable()
        except RuntimeError as error:
            assert "another collecting profiler" in str(error)
        else:
            raise AssertionError("no error")
        spin(1000)
    assert any(total.code.name == "spin" for total in first.profile().functions())


if sys.version_info < (3, 12):
    @test("a thread's trace function that dies in another thread ends no collection there")
    def _():
        run = Run("""
def replace():
    found.append(sys.gettrace())
    sys.settrace(None)
def main():
    thread = threading.Thread(target=replace)
    thread.start()
    thread.join()
    found.clear() or sleep(0.02)
""", threads=True, names={"sys": sys, "threading": threading, "sleep": time.sleep, "found": []})
        assert run.totals()["main", 9].own_ns >= 20e6 * 0.99, run.totals()["main", 9].own_ns


@test("a plain profiler collects nothing, and says so")
def _():
    for call in DTraceProfiler().profile, DTraceProfiler().print_stats:
        try:
            call()
        except ValueError as error:
            assert "collect=True" in str(error)
        else:
            raise AssertionError("no error")


@test("exceptions, errno and a pending exception are the program's")
def _():
    import errno
    run = Run("""
def main():
    try:
        os.open("/nonexistent", 0)
    except OSError as error:
        assert error.errno == errno.ENOENT
        try:
            raise KeyError(1) from error
        except KeyError as again:
            assert again.__cause__ is error
    raise LookupError("mine")
""", names={"os": os, "errno": errno})
    assert isinstance(run.error, LookupError)


if sys.version_info >= (3, 12):
    @test("cProfile, and a tool with coverage's id, work beside it")
    def _():
        import cProfile
        events, seen = sys.monitoring.events, []
        sys.monitoring.use_tool_id(sys.monitoring.COVERAGE_ID, "coverage")
        sys.monitoring.register_callback(sys.monitoring.COVERAGE_ID, events.LINE,
                                         lambda code, line: seen.append(line) if code.co_filename == FILE else None)
        sys.monitoring.set_events(sys.monitoring.COVERAGE_ID, events.LINE)
        beside = cProfile.Profile()
        run = Run("""
def leaf():
    return 1                # 3
def main():
    for i in range(3):      # 4
        leaf()              # 3
""", names={})
        beside.enable()
        again = Run("def leaf():\n    return 1\ndef main():\n    leaf()\n")
        beside.disable()
        sys.monitoring.set_events(sys.monitoring.COVERAGE_ID, 0)
        sys.monitoring.free_tool_id(sys.monitoring.COVERAGE_ID)
        run.marked()
        assert seen.count(3) >= 3 and again.calls() == {"main": 1, "leaf": 1}
        assert any(entry.code.co_name == "leaf" for entry in beside.getstats()
                   if not isinstance(entry.code, str))

    @test("other tools have the ids without a meaning: a clear error, and ids with one stay free")
    def _():
        for tool in 3, 4:
            sys.monitoring.use_tool_id(tool, "another")
        try:
            DTraceProfiler(collect=True).enable()
        except RuntimeError as error:
            assert "ids 3 and 4" in str(error)
        else:
            raise AssertionError("no error")
        finally:
            for tool in 3, 4:
                sys.monitoring.free_tool_id(tool)
        for tool in 0, 1, 2, 5:
            assert sys.monitoring.get_tool(tool) is None
        Run("def main():\n    return 1  # 1\n").marked()
else:
    @test("where the program sets another trace function, the profile says where it ended")
    def _():
        run = Run("""
def main():
    x = 1                   # 1
    sys.settrace(lambda *all: None)  # 1
    y = 2                   # 0
    sys.settrace(None)      # 0
""", names={"sys": sys})
        run.marked()
        note, = [note for note in run.profile.notes if "another trace function" in note]
        assert "%s:4" % FILE in note, note

    @test("the found trace function, set again, brings collection back")
    def _():
        run = Run("""
def later():
    return 1                # 1
def main():
    found = sys.gettrace()  # 1
    sys.settrace(lambda *all: None)  # 1
    later_not = 1           # 0
    sys.settrace(found)
    later()
""", names={"sys": sys})
        run.marked()


@test("a child process of fork() counts by itself, from nothing")
def _():
    profiler = DTraceProfiler(collect=True)
    names = {"os": os, "profiler": profiler}
    exec(compile("""
def main():
    x = 1
    pid = os.fork()
    if pid == 0:
        y = 2
        os._exit(report())
    return os.waitpid(pid, 0)[1]
def report():
    profiler.disable()
    found = {number: total.hits for (code, number), total in profiler.profile().totals().items()
             if code.name == "main" and total.hits}
    return 0 if found == {5: 1, 6: 1, 7: 1} else 1
""", FILE, "exec"), names)
    assert profiler.runcall(names["main"]) == 0
    hits = {number: total.hits for (code, number), total in profiler.profile().totals().items()
            if code.name == "main" and total.hits}
    assert hits == {3: 1, 4: 1, 5: 1, 8: 1}, hits


@test("two profiles are one, with their threads side by side")
def _():
    text = "def main():\n    return 1\n"
    one, two = Run(text).profile, Run(text).profile
    both = merge([one, two])
    assert len(both.threads) == 2
    code, = [code for code in both.codes if code.file == FILE]
    assert both.totals()[code, 2].hits == 2


@test("the profiler as a context manager and a decorator, nested")
def _():
    profiler = DTraceProfiler(collect=True)

    @profiler
    def work():
        return 1

    with profiler:
        with profiler:
            work()
        work()
    work()
    total, = [total for total in profiler.profile().functions() if total.code.name.endswith("work")]
    assert total.calls == 3, total.calls


main()
