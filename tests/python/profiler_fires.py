"""What the line profiler fires, compared with what sys.settrace() sees, and that
it leaves the program's own tracing as it found it."""
import asyncio
import collections
import contextlib
import dis
import inspect
import os
import subprocess
import sys
import sysconfig
import tempfile
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

events = watch.Watch("pythonprobe")
from profiler import DTraceProfiler

HERE = __file__


def line_of_code(frame):
    """The line that the frame's instruction belongs to."""
    line = frame.f_code.co_firstlineno
    for start, number in dis.findlinestarts(frame.f_code):
        if start <= frame.f_lasti and number is not None:
            line = number
    return line


class Oracle:
    """Line and return events as a Python trace function sees them."""

    def __init__(self):
        self.seen = []

    def trace(self, frame, event, arg):
        if event == "line":
            self.seen.append((frame.f_code.co_filename, str(frame.f_lineno), "LINE"))
        elif event == "return":
            # Before 3.10 f_lineno is the line of the last line event.
            line = frame.f_lineno if sys.version_info >= (3, 10) else line_of_code(frame)
            self.seen.append((frame.f_code.co_filename, str(line), "RETURN"))
        return self.trace


def fired():
    """The events of this file, as the oracle has them."""
    found = [event[1:] for event in events.take()]
    assert all(event[3:] == ("null", "null") for event in found), found
    return [event[:3] for event in found if event[0] in (HERE, "<string>")]


def by_oracle(function):
    oracle = Oracle()
    before = sys.gettrace()
    sys.settrace(oracle.trace)
    try:
        function()
    except ZeroDivisionError:
        pass
    finally:
        sys.settrace(before)
    return oracle.seen


def by_profiler(function):
    """function under the profiler; its own lines only, as for the oracle."""
    fired()
    try:
        DTraceProfiler().runcall(function)
    except ZeroDivisionError:
        pass
    return fired()


def compare(function):
    function()              # imports and caches
    wanted, got = by_oracle(function), by_profiler(function)
    wanted = [event for event in wanted if event[0] in (HERE, "<string>")]
    # The oracle also sees the rest of the function that switched it off.
    wanted = wanted[:len(got)] if len(wanted) > len(got) else wanted
    assert got == wanted, "\n got %r\nwant %r" % (got, wanted)
    assert got, "nothing fired"


def lines(function):
    """What was fired of one function: line numbers relative to its first line."""
    first = function.__code__.co_firstlineno
    length = len(inspect.getsource(function).splitlines())
    found = [int(line) - first for file, line, kind in fired() if kind == "LINE" and file == HERE]
    return [line for line in found if 0 <= line < length]


# --- programs -----------------------------------------------------------------

def plain():
    total = 0
    for i in range(3):
        if i % 2:
            total += i
        else:
            continue
    while total:
        total -= 1
    return total


def calls():
    def inner(n):
        if n:
            return inner(n - 1)
        return (lambda x: x
                + 1)(n)
    class Body:
        attribute = inner(2)
    return [inner(x) for x in range(2)], {x: x for x in range(2)}, Body


def exceptions():
    def fails():
        return 1 / 0
    try:
        fails()
    except ZeroDivisionError:
        pass
    finally:
        x = 1
    with contextlib.suppress(KeyError):
        {}[1]
    fails()


def generators():
    def numbers(n):
        try:
            for i in range(n):
                yield i
        finally:
            n = 0
    def delegating():
        yield from numbers(2)
        return 3
    a, b = numbers(3), delegating()
    next(a), next(b)
    next(a)
    a.close()
    list(b)
    try:
        b.throw(KeyError)
    except KeyError:
        pass


def coroutines():
    async def leaf(n):
        await asyncio.sleep(0)
        return n
    async def ticks():
        for i in range(2):
            yield i
            await leaf(i)
    async def root():
        async for i in ticks():
            await leaf(i)
        return await asyncio.gather(leaf(1), leaf(2))
    asyncio.new_event_loop().run_until_complete(root())


def executed():
    exec("x = 1\nfor i in range(2):\n    x += i\n")
    eval("[x for x in (1, 2)]")


for program in plain, calls, exceptions, generators, coroutines, executed:
    test("the same lines and returns as sys.settrace: %s" % program.__name__)(
        lambda program=program: compare(
            program if program is not exceptions else lambda: survive(program)))


def survive(function):
    try:
        function()
    except ZeroDivisionError:
        pass


# --- the API ------------------------------------------------------------------

@test("the manual's example fires <string> 1 and the file's lines 6-10, 13, 14")
def _():
    with open(os.path.join(watch.top, "dscripts", "examples", "test.py")) as file:
        text = file.read().replace("sleep(1)", "sleep(0)")
    assert "sleep(0)" in text
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "test.py")
        with open(path, "w") as file:
            file.write(text)
        subprocess.run([sys.executable, path], check=True, stdout=subprocess.DEVNULL)
        found = [event[1:4] for event in events.take()]
    hits = collections.Counter((os.path.basename(file), int(line))
                               for file, line, kind in found if kind == "LINE")
    expected = {("test.py", n): 15 for n in (6, 7, 8, 9, 10, 14)}
    expected.update({("<string>", 1): 1, ("test.py", 13): 16})
    assert hits == expected, hits


@test("enable and disable: the lines between")
def _():
    def body():
        profiler = DTraceProfiler()
        profiler.enable()
        x = 1
        x = 2
        profiler.disable()
        x = 3
    body()
    assert lines(body) == [3, 4, 5]


@test("a context manager, used again and nested in itself")
def _():
    profiler = DTraceProfiler()

    def body():
        with profiler as same:
            assert same is profiler
            with profiler:
                x = 1
            x = 2
        x = 3
        with profiler:
            x = 4
    body()
    got = [n for n in lines(body) if n in (4, 5, 6, 8)]
    assert got == [4, 5, 8], got
    assert sys.gettrace() is None


@test("repeated enable and disable")
def _():
    profiler = DTraceProfiler()

    def body():
        profiler.disable()
        profiler.enable()
        profiler.enable()
        x = 1
        profiler.disable()
        profiler.disable()
        x = 2
    body()
    assert lines(body) == [3, 4, 5]
    assert sys.gettrace() is None


@test("two profilers, disabled in either order")
def _():
    for first_out in 0, 1:
        a, b = DTraceProfiler(), DTraceProfiler()
        a.enable()
        b.enable()
        (a, b)[first_out].disable()
        assert sys.gettrace() is not None
        (b, a)[first_out].disable()
        assert sys.gettrace() is None
    events.take()


@test("run and runctx return the profiler; exceptions pass through")
def _():
    profiler, space = DTraceProfiler(), {}
    assert profiler.runctx("x = 1\ny = 2", space, space) is profiler
    assert space["y"] == 2
    assert [e[:3] for e in fired()] == [("<string>", "1", "LINE"), ("<string>", "2", "LINE"),
                                        ("<string>", "2", "RETURN")]
    assert profiler.run("import sys") is profiler
    # Not KeyboardInterrupt: 3.13.15 ends as if interrupted when exec() has let one through.
    for error in ZeroDivisionError, SystemExit, GeneratorExit:
        try:
            profiler.run("raise %s('mine')" % error.__name__)
        except error as caught:
            assert caught.args == ("mine",)
        else:
            raise AssertionError("not raised")
        assert sys.gettrace() is None
    assert profiler.runcall(divmod, 7, 2) == (3, 1)
    assert profiler.runcall(dict, a=1) == {"a": 1}
    for bad in (), ("not callable",):
        try:
            profiler.runcall(*bad)
        except TypeError:
            pass
        else:
            raise AssertionError("no TypeError")
    assert sys.gettrace() is None
    events.take()


@test("a decorator: functions, generators, coroutines")
def _():
    profiler = DTraceProfiler()

    @profiler
    def double(x):
        """Twice."""
        return 2 * x

    @profiler
    def numbers():
        got = yield 1
        try:
            yield got
        except KeyError:
            yield "thrown"
        return "end"

    @profiler
    async def work(x):
        await asyncio.sleep(0)
        return x

    assert double(4) == 8 and double.__doc__ == "Twice."
    assert [kind for _, _, kind in fired()] == ["LINE", "RETURN"]
    it = numbers()
    assert next(it) == 1 and it.send("sent") == "sent" and it.throw(KeyError("x")) == "thrown"
    assert sys.gettrace() is None
    try:
        next(it)
    except StopIteration as stop:
        assert stop.value == "end"
    assert len([1 for _, _, kind in fired() if kind == "LINE"]) == 6
    numbers().close()
    closing = numbers()
    next(closing)
    closing.close()
    assert asyncio.new_event_loop().run_until_complete(work(5)) == 5
    assert [kind for _, _, kind in fired() if kind == "RETURN"]
    assert sys.gettrace() is None


# --- other trace functions ------------------------------------------------------

@test("a Python trace function found is not called meanwhile, and is put back")
def _():
    oracle = Oracle()

    def traced():
        x = 1
    sys.settrace(oracle.trace)
    profiler = DTraceProfiler()
    profiler.enable()
    before = len(oracle.seen)
    traced()
    assert len(oracle.seen) == before
    profiler.disable()
    assert sys.gettrace() == oracle.trace
    traced()
    sys.settrace(None)
    assert len([e for e in oracle.seen[before:] if e[1] ==
                str(traced.__code__.co_firstlineno + 1)]) == 2
    events.take()


@test("sys.settrace in the profiled code replaces the profiler")
def _():
    oracle, profiler = Oracle(), DTraceProfiler()

    def traced():
        x = 1
    profiler.enable()
    sys.settrace(oracle.trace)
    events.take()
    traced()
    profiler.disable()
    assert sys.gettrace() == oracle.trace
    sys.settrace(None)
    assert oracle.seen and not events.take()
    profiler.enable()
    sys.settrace(None)
    traced()
    profiler.disable()
    assert sys.gettrace() is None
    events.take()


@test("sys.settrace(sys.gettrace()) keeps the profiler going")
def _():
    oracle, profiler = Oracle(), DTraceProfiler()

    def traced():
        x = 1
        x = 2
    profiler.enable()
    found = sys.gettrace()
    sys.settrace(oracle.trace)
    traced()
    sys.settrace(found)
    events.take()
    traced()
    again = lines(traced)
    profiler.disable()
    assert again[-2:] == [1, 2], again
    assert sys.gettrace() is None


@test("a hook put back after its profiler was disabled steps aside")
def _():
    oracle, profiler = Oracle(), DTraceProfiler()

    def traced():
        x = 1
    profiler.enable()
    found = sys.gettrace()
    sys.settrace(oracle.trace)
    profiler.disable()
    sys.settrace(found)
    events.take()
    traced()
    traced()
    assert sys.gettrace() is None and not lines(traced)


@test("hooks are made by profilers only, and bad calls of them are harmless")
def _():
    profiler = DTraceProfiler()
    profiler.enable()
    hook = sys.gettrace()
    profiler.disable()
    assert hook() is None and hook(1, 2, x=3) is None
    try:
        type(hook)()
    except TypeError:
        pass
    else:
        raise AssertionError("a hook out of nothing")
    events.take()


@test("the program may be traced again from within")
def _():
    def body():
        inner = DTraceProfiler()
        with inner:
            x = 1
        return x
    outer = DTraceProfiler()
    assert outer.runcall(body) == 1
    assert 3 in lines(body) and sys.gettrace() is None


# --- threads --------------------------------------------------------------------

@test("a profiler is of its thread")
def _():
    def work():
        x = 1
    profiler = DTraceProfiler()
    profiler.enable()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    profiler.disable()
    assert not lines(work)


@test("one profiler on two threads: each is switched on its own")
def _():
    profiler, go, done = DTraceProfiler(), threading.Event(), threading.Event()

    def work():
        profiler.enable()
        done.set()
        go.wait()
        x = 1
        profiler.disable()
    thread = threading.Thread(target=work)
    thread.start()
    done.wait()
    profiler.enable()
    profiler.disable()
    go.set()
    thread.join()
    assert {4, 5} <= set(lines(work))


@test("threads that end while enabled")
def _():
    def work():
        DTraceProfiler().enable()
        x = 1
    for _ in range(20):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert lines(work).count(2) == 20


@test("threads=True: threads present and threads to come")
def _():
    ready, go = threading.Event(), threading.Event()

    def present():
        ready.set()
        go.wait()
        x = "present"

    def future():
        x = "future"

    for trial in range(3):
        ready.clear()
        go.clear()
        profiler = DTraceProfiler(threads=True)
        first = threading.Thread(target=present)
        first.start()
        ready.wait()
        with profiler:
            second = threading.Thread(target=future)
            second.start()
            second.join()
            go.set()
            first.join()
        last = threading.Thread(target=future)
        last.start()
        last.join()
        seen = [(file, int(line)) for file, line, kind in fired() if kind == "LINE"]
        assert seen.count((HERE, present.__code__.co_firstlineno + 3)) == 1, seen
        assert seen.count((HERE, future.__code__.co_firstlineno + 1)) == 1, seen
        assert sys.gettrace() is None and threading._trace_hook is None


@test("threads=True puts back what each thread had")
def _():
    oracles = {}
    ready, go, out = threading.Barrier(3), threading.Event(), threading.Barrier(3)
    after = {}

    def work(name):
        if name == "traced":
            oracles[name] = Oracle()
            sys.settrace(oracles[name].trace)
        ready.wait()
        go.wait()
        x = name
        out.wait()
        out.wait()
        x = 1           # an event: a thread may need one to take a hook out
        after[name] = sys.gettrace()
        sys.settrace(None)
    threads = [threading.Thread(target=work, args=(name,)) for name in ("traced", "bare")]
    [thread.start() for thread in threads]
    ready.wait()
    profiler = DTraceProfiler(threads=True)
    profiler.enable()
    go.set()
    out.wait()
    profiler.disable()
    out.wait()
    [thread.join() for thread in threads]
    # Without the GIL no thread can be asked what it has.
    sees_threads = not sysconfig.get_config_var("Py_GIL_DISABLED")
    assert after["traced"] == (oracles["traced"].trace if sees_threads else None), after
    assert after["bare"] is None, after
    assert lines(work).count(7) == 2
    assert sys.gettrace() is None


@test("threads=True: the end of the main program leaves the other threads their hook")
def _():
    go, found = threading.Event(), []

    def other():
        go.wait()
        found.append(type(sys.gettrace()).__name__)

    def mine(*_):
        return None
    thread = threading.Thread(target=other)
    thread.start()
    profiler = DTraceProfiler(threads=True)
    sys.settrace(mine)
    try:
        profiler._run(lambda: None)
        after = sys.gettrace()
        go.set()
        thread.join()
        profiler.disable()
    finally:
        sys.settrace(None)
    assert after is mine and found == ["Hook"], (after, found)


@test("threads=True and threading.settrace: found functions are put back and used")
def _():
    oracle = Oracle()

    def work():
        x = 1
    threading.settrace(oracle.trace)
    with DTraceProfiler(threads=True):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert threading._trace_hook == oracle.trace
    threading.settrace(None)
    assert lines(work) == [1]
    with DTraceProfiler(threads=True):
        threading.settrace(oracle.trace)
    assert threading._trace_hook == oracle.trace
    threading.settrace(None)
    events.take()


# --- processes --------------------------------------------------------------------

@test("through fork, on in the child and off again in the parent")
def _():
    profiler = DTraceProfiler()

    def child():
        x = 1
    with profiler:
        pid = os.fork()
        if pid == 0:
            child()
            os._exit(0)
        status = os.waitpid(pid, 0)[1]
    assert status == 0
    mine = [event for event in events.events() if event.pid == pid]
    assert str(child.__code__.co_firstlineno + 1) in [event.args[1] for event in mine]


def program(text, *args, **kwargs):
    run = subprocess.run([sys.executable, *args, "-c", text], stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE, universal_newlines=True, **kwargs)
    assert run.returncode == 0 and run.stderr == "", run
    return run.stdout


@test("the interpreter ends while it is enabled, in every way")
def _():
    begin = "from profiler import DTraceProfiler as P; import sys, threading, atexit\n"
    program(begin + "P().enable()\nx = 1")
    program(begin + "p = P(threads=True); p.enable()\nx = 1")
    program(begin + "p = P(); p.enable(); p.self = p\natexit.register(lambda: p.disable())")
    program(begin + """
p = P(threads=True)
p.enable()
class Late:
    def __del__(self):
        x = 1
late = Late()
def forever():
    while True:
        sum(range(100))
threading.Thread(target=forever, daemon=True).start()
""")
    program("from profiler import DTraceProfiler as P; P().run('raise SystemExit(0)')")
    assert events.take()


@test("with warnings as errors and in development mode")
def _():
    program("from profiler import DTraceProfiler as P; P().run('x = 1')", "-X", "dev", "-W", "error")
    events.take()


main()
