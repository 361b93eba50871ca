"""What dtrace_probe() fires, whatever it is given, and that it never disturbs."""
import functools
import os
import signal
import subprocess
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

events = watch.Watch("pythonprobe", strsize=64)
import probe


def fired(*args, **kwargs):
    """The five strings of one call."""
    assert probe.dtrace_probe(*args, **kwargs) is None
    (event,) = events.take()
    assert event[0] == "pythonprobe"
    return list(event[1:])


@test("somebody is watching")
def _():
    assert probe.enabled() is True
    assert probe.tracing and repr(probe.tracing) == "<probe.tracing: on>"


@test("the manual's loop")
def _():
    for i in range(6):
        expected = [str(x) for x in range(i)] + ["null"] * (5 - i)
        assert fired(*[str(x) for x in range(i)]) == expected


@test("arguments beyond five and keyword arguments are ignored")
def _():
    assert fired(1, 2, 3, 4, 5, 6, 7) == ["1", "2", "3", "4", "5"]
    assert fired(1, a=2) == ["1"] + ["null"] * 4
    assert fired(a=2) == ["null"] * 5
    for _ in range(100):
        probe.dtrace_probe("hot", key="word")
    assert len(events.take()) == 100


@test("what is not a string goes through str(); bytes pass as they are")
def _():
    assert fired(None, 1.5, (1,), b"a\xff", bytearray(b"x")) == \
        ["None", "1.5", "(1,)", "a\\xff", "bytearray(b'x')"]


@test("an embedded NUL ends the C string")
def _():
    assert fired("a\0b", b"c\0d", "\0") == ["a", "c", "", "null", "null"]


@test("text of every width, lone surrogates escaped")
def _():
    assert fired("é", "€", "𝄞", "x\ud800y", "") == ["é", "€", "𝄞", "x\\ud800y", ""]

    class Odd:
        def __str__(self):
            return "\udcff"
    assert fired(Odd())[0] == "\\udcff"


@test("subclasses of str and bytes are strings")
def _():
    class Text(str):
        def __str__(self):
            return "never asked"

    class Data(bytes):
        pass
    assert fired(Text("t"), Data(b"d"))[:2] == ["t", "d"]


@test("objects whose __str__ raises read <unprintable T object>")
def _():
    class Bad:
        def __str__(self):
            raise self.error
    for error in ValueError, MemoryError, StopIteration, RecursionError:
        bad = Bad()
        bad.error = error("no")
        assert fired(bad)[0] == "<unprintable Bad object>"

    class Worse:
        def __str__(self):
            return 7
    assert fired(Worse())[0] == "<unprintable Worse object>"
    dotted = type("a.b", (Bad,), {"error": ValueError()})
    assert fired(dotted())[0] == "<unprintable a.b object>"
    long = type("L" * 500, (Bad,), {"error": ValueError()})
    assert fired(long())[0].startswith("<unprintable LLL")


def raised_and_fired(*args):
    """The exception that a call raises, and the strings that it fires all the same."""
    try:
        probe.dtrace_probe(*args)
    except BaseException as error:
        (event,) = events.take()
        return error, list(event[1:])
    raise AssertionError("no exception")


class Raises:
    def __init__(self, error):
        self.error = error

    def __str__(self):
        raise self.error


@test("what is no Exception reaches the program, after the firing")
def _():
    class Cancelled(BaseException):
        pass
    for error in KeyboardInterrupt("mine"), SystemExit(3), Cancelled(), GeneratorExit():
        found, strings = raised_and_fired("a", Raises(error), Raises(ValueError()), 7, "z")
        assert found is error and found.__context__ is None
        assert strings == ["a", "<unprintable Raises object>", "<unprintable Raises object>", "7", "z"]
    first, second = KeyboardInterrupt(), SystemExit()
    found, _ = raised_and_fired(Raises(first), Raises(second))
    assert found is second and found.__context__ is first
    assert fired("again")[0] == "again"


class Alarm(Exception):
    pass


class Interrupted:
    """Its text takes so long that a signal arrives."""
    def __str__(self):
        signal.raise_signal(signal.SIGUSR1)
        return "".join("no matter" for _ in range(10))      # 3.8 calls the handler here
    __repr__ = __str__


def handlers():
    """Handlers of every form; each raises Alarm."""
    def plain(number, frame):
        raise Alarm

    def in_a_cell(number, frame):
        def inner():
            return frame
        raise Alarm

    def any_arguments(*args):
        raise Alarm

    def by_a_call(number, frame):
        plain(1, 2)

    class Object:
        def method(self, number, frame):
            raise Alarm

        def __call__(self, number, frame):
            raise Alarm

    def wrapper(*args, **kwargs):
        return plain(*args, **kwargs)
    return [plain, in_a_cell, any_arguments, by_a_call, Object().method, Object(), wrapper,
            functools.partial(plain), functools.partial(lambda x, number, frame: plain(0, 0), 1)]


@test("what a signal handler raises amid a conversion reaches the program, after the firing")
def _():
    before = signal.getsignal(signal.SIGUSR1)
    try:
        for handler in handlers():
            signal.signal(signal.SIGUSR1, handler)
            for thing, text in ((Interrupted(), "<unprintable Interrupted object>"),
                                ((1, [Interrupted()]), "<unprintable tuple object>")):
                error, strings = raised_and_fired(thing, "rest")
                assert type(error) is Alarm, (handler, error)
                assert strings[:2] == [text, "rest"], strings
        signal.signal(signal.SIGUSR1, lambda *args: None)
        assert fired(Interrupted())[0].startswith("no matter")
    finally:
        signal.signal(signal.SIGUSR1, before)


@test("each exception of a signal handler is seen, whatever is converted")
def _():
    raised = seen = 0

    def handler(*args):
        nonlocal raised
        raised += 1
        raise Alarm

    def fire_until(n):
        signal.setitimer(signal.ITIMER_REAL, 0.0003)
        i = 0
        while raised < n:
            i += 1
            probe.dtrace_probe("k", i, float(i), i * 10**30, (i, None))
    before = signal.signal(signal.SIGALRM, handler)
    try:
        for n in range(100):
            try:
                fire_until(n + 1)
            except Alarm:
                seen += 1
            events.take()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert seen == raised == 100, (seen, raised)


@test("numbers as str() writes them")
def _():
    numbers = [0, -1, 10**18, 2**63 - 1, -2**63, 2**63, -2**63 - 1, 10**50, True, False, None,
               0.0, -0.0, 1.5, 1e300, 1e-300, 0.1 + 0.2, float("inf"), float("-inf"), float("nan"),
               1e16, 123456789.0]
    for number in numbers:
        assert fired(number)[0] == str(number), number


@test("a program that catches RecursionError does so at the same depth, and recovers")
def _():
    class Text:
        def __str__(self):
            return "text"

    def deep(n, thing):
        probe.dtrace_probe("r", thing)
        return deep(n + 1, thing)
    for thing in 1, 1.5, 10**30, (1,), Text(), None:
        for _ in range(3):
            try:
                deep(0, thing)
            except RecursionError:
                pass
            events.take()
    assert fired("a", (1, 2))[:2] == ["a", "(1, 2)"]


@test("endless recursion in __str__ ends there")
def _():
    class Deep:
        def __str__(self):
            return str(self)
    assert fired(Deep())[0] == "<unprintable Deep object>"


@test("a __str__ that fires fires first")
def _():
    class Inner:
        def __str__(self):
            probe.dtrace_probe("inner")
            return "outer"
    probe.dtrace_probe(Inner(), "rest")
    assert [event[1] for event in events.take()] == ["inner", "outer"]


@test("the exception being handled stays the one being handled")
def _():
    class Bad:
        def __str__(self):
            raise ValueError
    try:
        raise KeyError("mine")
    except KeyError as error:
        fired(Bad(), "x\ud800")
        assert sys.exc_info()[1] is error
    assert sys.exc_info() == (None, None, None)


@test("nothing is left behind: references, memory")
def _():
    class Made:
        def __str__(self):
            return "€" * 100
    text, data, made = "e" + "\ud800" * 9, b"bytes", Made()
    before = [sys.getrefcount(x) for x in (text, data, made, None)]
    for _ in range(2000):
        probe.dtrace_probe(text, data, made, None, 7)
        if _ % 100 == 0:
            events.take()
    after = [sys.getrefcount(x) for x in (text, data, made, None)]
    assert all(abs(a - b) < 20 for a, b in zip(after, before)), (before, after)
    events.take()


@test("long strings are cut at strsize")
def _():
    assert fired("x" * 100000)[0] == "x" * 63
    assert events.drops() == 0


@test("from many threads at once, nothing is lost")
def _():
    def work(name):
        for i in range(500):
            probe.dtrace_probe(name, i)
    threads = [threading.Thread(target=work, args=(str(n),)) for n in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    seen = events.take()
    assert len(seen) + events.drops() == 4000
    for n in range(8):
        mine = [int(event[2]) for event in seen if event[1] == str(n)]
        assert mine == sorted(mine)


@test("through fork")
def _():
    pid = os.fork()
    if pid == 0:
        probe.dtrace_probe("child")
        os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0
    probe.dtrace_probe("parent")
    seen = events.events()
    assert [(event.args[0], event.pid) for event in seen] == \
        [("child", pid), ("parent", os.getpid())]


@test("in subinterpreters")
def _():
    script = "import probe; probe.dtrace_probe('sub'); assert probe.enabled() and probe.tracing"
    try:
        import _interpreters as interpreters
        run = interpreters.exec
    except ImportError:
        import _xxsubinterpreters as interpreters
        run = interpreters.run_string
    for _ in range(3):
        sub = interpreters.create()
        problem = run(sub, "import sys; sys.path[:] = %r\n%s" % (sys.path, script))
        assert problem is None, problem
        interpreters.destroy(sub)
    assert [event[1] for event in events.take()] == ["sub"] * 3
    fired("still here")


@test("when tracing is over the semaphore goes down at the next fire")
def _():
    events.close()
    probe.dtrace_probe("last")
    assert not probe.enabled() and not probe.tracing
    assert repr(probe.tracing) == "<probe.tracing: off>"
    assert probe.dtrace_probe(1, 2, a=3) is None
    events.take()


@test("a channel that cannot be used is one line on stderr, and the program runs on")
def _():
    for value in "nonsense", "/proc/self/fd/999999", "":
        run = subprocess.run([sys.executable, "-c", "import probe; probe.dtrace_probe(1); print(2)"],
                             env=dict(os.environ, PYTHONPROBES_CHANNEL=value),
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert run.returncode == 0 and run.stdout == b"2\n", run
        lines = run.stderr.decode().splitlines()
        assert len(lines) <= 1 and all(x.startswith("pythonprobes: ") for x in lines), run


main()
