"""What the interpreter's own probes fire, seen through the channel."""
import _thread
import gc
import os
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

ALL = ("function__entry function__return line gc__start gc__done "
       "import__find__load__start import__find__load__done")
events = watch.Watch(ALL)
import probe

HERE = __file__


def fired(function, *args):
    """The events of a call: ("line", function's name, line from its first one)."""
    probe.instrument()
    events.take()
    try:
        function(*args)
    except ZeroDivisionError:
        pass
    finally:
        probe.uninstrument()
    first = function.__code__.co_firstlineno
    names = {"line": "line", "function__entry": "entry", "function__return": "return"}
    return [(names[e[0]], e[2], int(e[3]) - first) for e in events.take()
            if e[0] in names and e[1] == HERE and e[2] not in ("fired",)]


def leaf(n):
    x = n
    return x


@test("entry, lines, return")
def _():
    assert fired(leaf, 1) == [("entry", "leaf", 0), ("line", "leaf", 1), ("line", "leaf", 2),
                              ("return", "leaf", 2)]


class First:
    def run(self):
        return [x for x in (1,)]


class Second:
    def run(self):
        def inner():
            return "\N{GREEK SMALL LETTER ALPHA}"
        return inner()


@test("behind CPython's arguments the qualified name, where the version has one")
def _():
    Second.run.__code__ = Second.run.__code__.replace(co_name="\N{GREEK SMALL LETTER BETA}")
    probe.instrument()
    events.take()
    try:
        First().run()
        Second().run()
        leaf(1)
    finally:
        probe.uninstrument()
    seen = [e for e in events.take() if e[0] in ("line", "function__entry", "function__return")]
    assert all(len(e) == 5 for e in seen), seen
    beta = "\N{GREEK SMALL LETTER BETA}"
    expected = ({("run", "First.run"), (beta, "Second.run"),
                 ("inner", "Second.run.<locals>.inner"), ("leaf", "leaf")}
                if sys.version_info >= (3, 11)
                else {("run", "run"), (beta, beta), ("inner", "inner"), ("leaf", "leaf")})
    for kind in "line", "function__entry", "function__return":
        names = {(e[2], e[4]) for e in seen if e[0] == kind and e[1] == HERE}
        assert expected <= names, (kind, names)


def raises():
    leaf(0)
    return 1 / 0


@test("a function that an exception leaves")
def _():
    seen = fired(raises)
    assert seen[-2:] == [("line", "raises", 2), ("return", "raises", 2)], seen
    assert seen[0] == ("entry", "raises", 0) and len(seen) == 8


def raises_again():
    try:
        return 1 / 0
    except ZeroDivisionError:
        raise


def generator_raises():
    yield 1
    raise ZeroDivisionError


def with_raises():
    with threading.Lock():
        return 1 / 0


@test("the line that an exception leaves from, where the compiler's own code raises it")
def _():
    for function, line in (raises_again, 4), (generator_raises, 2), (with_raises, 2):
        def call():
            list(function())
        seen = fired(call)
        shift = call.__code__.co_firstlineno - function.__code__.co_firstlineno
        lines = [at + shift for kind, name, at in seen
                 if kind == "return" and name == function.__name__]
        assert lines[-1] == line, (function, seen)


def generator():
    yield 1
    yield 2


def drive():
    for x in generator():
        pass


@test("a generator: entry and return at each step")
def _():
    seen = [e for e in fired(drive) if e[1] == "generator"]
    kinds = [(kind, line - 5) for kind, _, line in seen if kind != "line"]
    shift = generator.__code__.co_firstlineno - drive.__code__.co_firstlineno
    steps = [(kind, line - shift) for kind, _, line in seen if kind != "line"]
    assert steps == [("entry", 0), ("return", 1), ("entry", 1), ("return", 2),
                     ("entry", 2), ("return", 2)], steps


def throws():
    g = generator()
    next(g)
    try:
        g.throw(KeyError)
    except KeyError:
        pass


@test("an exception thrown into a generator")
def _():
    shift = generator.__code__.co_firstlineno - throws.__code__.co_firstlineno
    seen = [(kind, line - shift) for kind, name, line in fired(throws)
            if name == "generator" and kind != "line"]
    assert seen == [("entry", 0), ("return", 1), ("entry", 1), ("return", 1)], seen


@test("entries and returns balance: recursion, lambdas, classes, comprehensions, exec")
def _():
    def body():
        def down(n):
            return n and down(n - 1)
        class Body:
            x = [i for i in range(3)]
        down(5)
        exec("y = list(map(lambda v: v + 1, [1, 2]))")
        return sorted([3, 1], key=lambda v: -v)
    seen = fired(body)
    entries = [name for kind, name, _ in seen if kind == "entry"]
    returns = [name for kind, name, _ in seen if kind == "return"]
    assert sorted(entries) == sorted(returns) and entries.count("down") == 6
    assert "<lambda>" in entries and "Body" in entries


@test("threads present and threads to come")
def _():
    ready, go = threading.Event(), threading.Event()

    def present():
        ready.set()
        go.wait()
        leaf("present")
    thread = threading.Thread(target=present)
    thread.start()
    ready.wait()

    def body():
        go.set()
        thread.join()
        other = threading.Thread(target=leaf, args=("future",))
        other.start()
        other.join()
    seen = fired(body)
    assert [e[0] for e in seen if e[1] == "leaf"].count("entry") == 2, seen


@test("the garbage collector: generation, and what was collected")
def _():
    class Loop:
        pass
    probe.instrument()
    gc.collect()
    events.take()
    for _ in range(3):
        x = Loop()
        x.x = x
    del x
    gc.collect(2)
    gc.collect(0)
    seen = [e for e in events.take() if e[0].startswith("gc")]
    probe.uninstrument()
    assert [e[0] for e in seen] == ["gc__start", "gc__done"] * 2, seen
    assert seen[0][1] == "2" and seen[2][1] == "0" and int(seen[1][1]) >= 3, seen
    assert not [c for c in gc.callbacks if getattr(c, "__name__", "") == "on_gc"]


@test("imports: start and done, found and not found")
def _():
    with tempfile.TemporaryDirectory() as folder:
        for name in "outer_module", "inner_module":
            with open(os.path.join(folder, name + ".py"), "w") as file:
                file.write("import inner_module\n" if name == "outer_module" else "x = 1\n")
        sys.path.insert(0, folder)
        probe.instrument()
        events.take()
        import outer_module, inner_module
        try:
            import no_such_module
        except ImportError:
            pass
        probe.uninstrument()
        sys.path.remove(folder)
    seen = [e for e in events.take() if e[0].startswith("import") and e[1].endswith("_module")]
    assert seen == [("import__find__load__start", "outer_module"),
                    ("import__find__load__start", "inner_module"),
                    ("import__find__load__done", "inner_module", "1"),
                    ("import__find__load__done", "outer_module", "1"),
                    ("import__find__load__start", "no_such_module"),
                    ("import__find__load__done", "no_such_module", "0")], seen


# Watched alone: is a missing module told of, and which events do all functions have?
IMPORTS = """
import sys
import watch
events = watch.Watch("import__find__load__start import__find__load__done")
import probe
probe.instrument()
try:
    import no_such_module
except ImportError:
    pass
print(*[e[2] for e in events.take() if e[:2] == ("import__find__load__done", "no_such_module")])
(tool,) = [i for i in range(6) if sys.monitoring.get_tool(i) == "pythonprobes"]
print(*[name for name, bit in vars(sys.monitoring.events).items()
        if sys.monitoring.get_events(tool) & bit])
"""


def imports_alone():
    said = subprocess.run([sys.executable, "-c", IMPORTS], stdout=subprocess.PIPE, check=True,
                          env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
                          universal_newlines=True).stdout
    assert said.split() == ["0"] + (["PY_UNWIND"] if sys.version_info < (3, 15) else []), said


LINES = """
import sys
import watch
events = watch.Watch("line")
import probe
probe.instrument()
(lambda: None)()
def one_line(): return 1
one_line()
list(x for x in [1])
class Body: pass
async def coroutine(): pass
try: coroutine().send(None)
except StopIteration: pass
def long():
    x = 1
    return x
long()
probe.uninstrument()
print(*["%s:%s" % (e[2], e[3]) for e in events.take() if e[1] == "<string>" and e[2] != "<module>"])
"""


@test("lines watched alone: functions of one line too")
def _():
    said = subprocess.run([sys.executable, "-c", LINES], stdout=subprocess.PIPE, check=True,
                          env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
                          universal_newlines=True).stdout
    lines = [line for i, line in enumerate(said.split()) if line not in said.split()[:i]]
    assert lines == ["<lambda>:7", "one_line:8", "<genexpr>:10", "Body:11", "coroutine:12",
                     "long:16", "long:17"], said


# Loops whose turns do not leave a line; each line of the program's file is told.
LOOPS = """
async def nothing(): pass
async def count(n):
    for i in range(n): yield i
def loops(r):
    for i in r: i += 1
    n = 3
    while n: n -= 1
    for i in r: [j for j in r]
    for i in r: i and (i or 2)
    for i in r: n = (i +
        1)
    for i in r:
        if i: continue
        n = i
    list(i for i in r)
    (lambda r: [i for i in r])(r)
    for i in r:
        try: 1 / i
        except ZeroDivisionError: continue
def delegates(r): yield from (i for i in r)
async def awaits(n):
    for i in range(n): await nothing()
    async for i in count(n): pass
    return [i async for i in count(n)]
def run():
    loops(range(3))
    list(delegates(range(3)))
    try: awaits(3).send(None)
    except StopIteration: pass
"""


@test("lines: at each turn of a one-line loop, as sys.settrace()")
def _():
    space, traced = {}, []
    exec(compile(LOOPS, "loops.py", "exec"), space)

    def trace(frame, event, arg):
        if frame.f_code.co_filename != "loops.py":
            return None
        if event == "line":
            traced.append("%s:%d" % (frame.f_code.co_name, frame.f_lineno))
        return trace

    found = sys.gettrace()
    sys.settrace(trace)
    try:
        space["run"]()
    finally:
        sys.settrace(found)
    for _ in range(2):      # the second time, too
        probe.instrument()
        events.take()
        space["run"]()
        probe.uninstrument()
        seen = ["%s:%s" % (e[2], e[3]) for e in events.take() if e[:2] == ("line", "loops.py")]
        assert seen == traced, (seen, traced)


if sys.version_info >= (3, 12):
    test("who watches imports alone burdens other functions with their exceptions at most")(imports_alone)


@test("uninstrument takes everything out; instrument and uninstrument may be repeated")
def _():
    for _ in range(50):
        probe.instrument()
        probe.instrument()
        probe.uninstrument()
        probe.uninstrument()
    events.take()
    leaf(1)
    gc.collect()
    assert events.take() == [] and sys.gettrace() is None and gc.callbacks == []
    if sys.version_info >= (3, 12):
        assert [sys.monitoring.get_tool(i) for i in range(6)] == [None] * 6


def our_tools():
    return [i for i in range(6) if sys.monitoring.get_tool(i) == "pythonprobes"]


def tool_freed():
    complaints = []
    hook, sys.unraisablehook = sys.unraisablehook, complaints.append
    try:
        for take in False, True:
            probe.instrument()
            (tool,) = our_tools()
            sys.monitoring.free_tool_id(tool)
            calls = []
            if take:
                sys.monitoring.use_tool_id(tool, "pythonprobes")        # another's, of this name
                start = sys.monitoring.events.PY_START
                sys.monitoring.register_callback(tool, start, lambda *args: calls.append(args))
                sys.monitoring.set_events(tool, start)
            probe.uninstrument()
            leaf(1)
            assert sys.monitoring.get_tool(tool) == ("pythonprobes" if take else None)
            assert take == any(code is leaf.__code__ for code, _ in calls)
            if take:
                assert sys.monitoring.get_events(tool) == start
                sys.monitoring.set_events(tool, 0)
                sys.monitoring.register_callback(tool, start, None)
                sys.monitoring.free_tool_id(tool)
            events.take()
            leaf(1)
            assert events.take() == []
            assert [e for e in fired(leaf, 1) if e[1] == "leaf"] == [
                ("entry", "leaf", 0), ("line", "leaf", 1), ("line", "leaf", 2),
                ("return", "leaf", 2)]
    finally:
        sys.unraisablehook = hook
    assert complaints == [], complaints


def interrupted():
    """A signal handler raises in an audit hook, while callbacks change."""
    on = []

    def audit(event, args):
        if on and event == "sys.monitoring.register_callback":
            on.clear()
            raise KeyboardInterrupt
    sys.addaudithook(audit)
    for switch in probe.instrument, probe.uninstrument:
        probe.uninstrument() if switch is probe.instrument else probe.instrument()
        on.append(True)
        try:
            switch()
        except KeyboardInterrupt:
            pass
        else:
            raise AssertionError("it is lost")
    probe.uninstrument()
    assert our_tools() == []
    events.take()


if sys.version_info >= (3, 12):
    test("somebody else frees our tool id, and perhaps takes it")(tool_freed)
    test("an interruption of the program while callbacks change reaches it")(interrupted)


# An exception is pending while these events fire, which ctypes itself does not allow.
WITH_AN_EXCEPTION = """
extern void *PyExc_KeyError;
void PyErr_SetNone(void *), PyErr_Clear(void);
int with_an_exception(int (*fire)(void *, void *, int), void *state, void *code, int offset)
{
    PyErr_SetNone(PyExc_KeyError);
    int status = fire(state, code, offset);
    PyErr_Clear();
    return status;
}
"""


def without_a_frame():
    """The events of a function without a frame, as Cython's, in the caller's frame."""
    import ctypes

    class State(ctypes.Structure):
        _fields_ = [("active", ctypes.c_uint8), ("opaque", ctypes.c_uint8)]
    api = ctypes.pythonapi
    with tempfile.TemporaryDirectory() as folder:
        compiler = os.environ.get("CC", "gcc").split()
        subprocess.run(compiler + ["-shared", "-fPIC", "-xc", "-", "-o", folder + "/with.so"],
                       input=WITH_AN_EXCEPTION.encode(), check=True)
        helper = ctypes.PyDLL(folder + "/with.so").with_an_exception
    code = compile("def compiled():\n" + "    x = 1\n" * 9, "other.pyx", "exec").co_consts[0]
    kinds = ["START", "YIELD", "RESUME", "RETURN", "THROW", "UNWIND"]
    # The number of an event is that of its bit.
    bits = [getattr(sys.monitoring.events, "PY_" + kind).bit_length() - 1 for kind in kinds]
    states, version = (State * len(kinds))(), ctypes.c_uint64(0)
    probe.instrument()
    events.take()
    api.PyMonitoring_EnterScope(states, ctypes.byref(version), bytes(bits),
                                ctypes.c_ssize_t(len(kinds)))
    for state, kind in zip(states, kinds):
        fire = getattr(api, "_PyMonitoring_FirePy%sEvent" % kind.capitalize())
        for offset in 2, 10**6:
            args = [ctypes.byref(state), ctypes.py_object(code), ctypes.c_int32(offset)]
            if kind in ("YIELD", "RETURN"):
                args.append(ctypes.py_object(None))
            status = helper(fire, *args) if kind in ("THROW", "UNWIND") else fire(*args)
            assert status == 0, kind
    api.PyMonitoring_ExitScope()
    probe.uninstrument()
    seen = [e for e in events.take() if e[1] == "other.pyx"]
    assert {e[2:4] for e in seen} == {("compiled", "1")}, seen
    assert len(seen) == 2 * len(kinds), seen


if sys.version_info >= (3, 13):
    test("a function that has code but no frame: the line is its first, not its caller's")(without_a_frame)


@test("beside a Python trace function")
def _():
    lines = []

    def tracer(frame, event, arg):
        if frame.f_code is leaf.__code__:
            lines.append(event)
        return tracer
    sys.settrace(tracer)
    try:
        seen = fired(leaf, 1)
    finally:
        sys.settrace(None)
    assert [e for e in seen if e[1] == "leaf"] == [
        ("entry", "leaf", 0), ("line", "leaf", 1), ("line", "leaf", 2), ("return", "leaf", 2)]
    assert lines == ["call", "line", "line", "return"], lines


@test("a trace function that the program sets and takes away while it is watched")
def _():
    lines = []

    def tracer(frame, event, arg):
        if frame.f_code is leaf.__code__:
            lines.append(event)
        return tracer

    def body():
        leaf(1)
        sys.settrace(tracer)
        leaf(2)
        sys.settrace(None)
        leaf(3)
        found = sys.gettrace()
        sys.settrace(tracer)
        wait_for_hook(tracer)
        leaf(4)
        sys.settrace(found)
        leaf(5)
    seen = [kind for kind, name, _ in fired(body) if name == "leaf"]
    assert seen == ["entry", "line", "line", "return"] * 5, seen
    assert lines == ["call", "line", "line", "return"] * 2, lines
    assert sys.gettrace() is None


def wait_for_hook(tracer):
    """Before 3.12 a hook that the program holds does not notice that it was replaced."""
    end = time.monotonic() + 10
    while sys.version_info < (3, 12) and time.monotonic() < end and sys.gettrace() is tracer:
        time.sleep(0.01)


@test("a program that imports threading when it is watched already")
def _():
    program = ("import sys; early = 'threading' in sys.modules\nimport threading\n"
               "def first(): pass\n"
               "thread = threading.Thread(target=first); thread.start(); thread.join()\n"
               "assert not early or %r" % ("threading" in bare_modules()))
    events.take()
    subprocess.run([sys.executable, "-m", "probe", "-c", program], check=True)
    assert [e[0] for e in events.take() if e[2:3] == ("first",)] == \
        ["function__entry", "line", "function__return"]


def bare_modules():
    return subprocess.run([sys.executable, "-c", "import pythonprobes._run, sys; print(*sys.modules)"],
                          stdout=subprocess.PIPE, check=True,
                          universal_newlines=True).stdout.split()


@test("a program that takes the trace function away while its import is fired")
def _():
    program = """
import _frozen_importlib, sys, threading
class Name:
    def __str__(self):
        sys.settrace(None)
        return "by its name"
name = Name()
sys.modules[name] = sys
# In the main thread it would be put back before anything else happens.
thread = threading.Thread(target=_frozen_importlib._find_and_load, args=(name, None))
thread.start()
thread.join()
del sys.modules[name]
"""
    events.take()
    # PYTHONMALLOC: nothing can be called in what was freed.
    subprocess.run([sys.executable, "-m", "probe", "-c", program], check=True,
                   env=dict(os.environ, PYTHONMALLOC="debug"))
    assert ("import__find__load__start", "by its name") in [e[:2] for e in events.take()]


@test("an interruption of the program amid the name of an import reaches it")
def _():
    import _frozen_importlib

    class Name:
        def __str__(self):
            raise KeyboardInterrupt
    name = Name()
    sys.modules[name] = sys
    probe.instrument()
    events.take()
    try:
        _frozen_importlib._find_and_load(name, None)
    except KeyboardInterrupt:
        pass
    else:
        raise AssertionError("it is lost")
    finally:
        probe.uninstrument()
        del sys.modules[name]
    assert ("import__find__load__start", "<unprintable Name object>") in [e[:2] for e in events.take()]


@test("a thread that threading does not know")
def _():
    done = []

    def body():
        end = time.monotonic() + 10
        while not any(e[0] == "line" and e[2] == "leaf" for e in events.take()):
            leaf(1)
            if time.monotonic() > end:
                return
        done.append(True)

    def wait():
        _thread.start_new_thread(body, ())
        end = time.monotonic() + 20
        while not done and time.monotonic() < end:
            time.sleep(0.01)
    fired(wait)
    assert done


@test("beside a profile function")
def _():
    calls = []
    sys.setprofile(lambda frame, event, arg: calls.append(event))
    try:
        seen = fired(leaf, 1)
    finally:
        sys.setprofile(None)
    assert len([e for e in seen if e[1] == "leaf"]) == 4 and "call" in calls


@test("python3 -m probe; in a child too")
def _():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "app.py")
        with open(path, "w") as file:
            file.write("import os, sys\ndef f():\n    return 1\nf()\npid = os.fork()\n"
                       "if pid == 0:\n    f()\n    os._exit(0)\n"
                       "assert os.waitpid(pid, 0)[1] == 0\nassert sys.argv[1:] == ['x']\n")
        subprocess.run([sys.executable, "-W", "error", "-m", "probe", path, "x"], check=True)
        seen = [e for e in events.events() if e.probe == "function__entry" and e.args[1] == "f"]
    assert len(seen) == 2 and seen[0].pid != seen[1].pid, seen


def beside_a_thread(audit):
    """Switch on and off beside a thread that waits; audit(event, thread, end) is called by
    an audit hook, and end() ends the thread."""
    begun, over = threading.Event(), threading.Event()
    on = [True]

    def wait():
        begun.set()
        over.wait(10)

    def end():
        over.set()
        thread.join()
    thread = threading.Thread(target=wait)
    thread.start()
    assert begun.wait(10)
    sys.addaudithook(lambda event, args: on and audit(event, thread, end))
    try:
        probe.instrument()
        leaf(1)
    finally:
        probe.uninstrument()
        on.clear()
        end()
    return [e[0] for e in events.take() if e[2:3] == ("leaf",)]


@test("audit hooks run in the thread that switches on, not in those that it does it for")
def _():
    local, seen = threading.local(), []
    local.name = "main"
    fired = beside_a_thread(lambda event, thread, end: event == "sys.settrace" and
                            seen.append(getattr(local, "name", "another")))
    assert set(seen) <= {"main"} and (seen or sys.version_info >= (3, 12)), seen
    assert fired == ["function__entry", "line", "line", "function__return"], fired


@test("an audit hook that refuses")
def _():
    def refuse(event, thread, end):
        if event == "sys.settrace":
            raise RuntimeError("no")
    hook, sys.unraisablehook = sys.unraisablehook, lambda args: None
    try:
        beside_a_thread(refuse)
    finally:
        sys.unraisablehook = hook
    assert sys.gettrace() is None
    assert fired(leaf, 1) == [("entry", "leaf", 0), ("line", "leaf", 1), ("line", "leaf", 2),
                              ("return", "leaf", 2)]


if sys.version_info < (3, 9):           # later ones look the thread up before they audit
    @test("a thread that ends while audit hooks run for it")
    def _():
        beside_a_thread(lambda event, thread, end: event == "sys.settrace" and
                        threading.current_thread() is not thread and end())
        assert sys.gettrace() is None


# Before 3.12 an audit hook cannot hold this up: 3.10 takes no trace function meanwhile.
def fork_amid_callbacks():
    begun, forked = threading.Event(), threading.Event()
    waits = [True]

    def audit(event, args):
        if waits and event == "sys.monitoring.register_callback":
            waits.clear()
            begun.set()
            forked.wait(10)
    sys.addaudithook(audit)
    thread = threading.Thread(target=probe.instrument)
    thread.start()
    assert begun.wait(10)
    events.take()
    pid = os.fork()
    if pid == 0:
        probe.uninstrument()
        probe.instrument()
        leaf(1)
        os._exit(0)
    forked.set()
    thread.join()
    assert os.waitpid(pid, 0)[1] == 0
    probe.uninstrument()
    seen = [e for e in events.events() if e.pid == pid and e.args[1:2] == ("leaf",)]
    assert len(seen) == 4, seen


if sys.version_info >= (3, 12):
    test("a fork while another thread is putting callbacks in")(fork_amid_callbacks)


@test("in a subinterpreter")
def _():
    try:
        import _interpreters as interpreters
        run = interpreters.exec
    except ImportError:
        import _xxsubinterpreters as interpreters
        run = interpreters.run_string
    sub = interpreters.create()
    problem = run(sub, "import sys; sys.path[:] = %r\nimport probe; probe.instrument()\n"
                       "def inside(): pass\ninside()\n" % (sys.path,))
    assert problem is None, problem
    interpreters.destroy(sub)
    seen = [e for e in events.take() if e[0] == "function__entry" and e[2] == "inside"]
    assert len(seen) == 1, seen
    leaf(1)
    assert not [e for e in events.take() if e[2:3] == ("leaf",)]


@test("when tracing is over the callbacks go")
def _():
    probe.instrument()
    events.close()
    for _ in range(5):
        leaf(1)
    events.take()
    assert sys.gettrace() is None
    if sys.version_info >= (3, 12):
        assert [sys.monitoring.get_tool(i) for i in range(6)] == [None] * 6


main()
