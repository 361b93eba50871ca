"""python:::exception-raise, seen through the channel: once where an exception is raised, and
never by running code of the program."""
import asyncio
import concurrent.futures
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from xml.parsers import expat

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

events = watch.Watch("exception__raise")
import probe

HERE = __file__


def raised(function, *args):
    """The raises of a call, in this file: (type, message, function, line from its first one)."""
    probe.instrument()
    events.take()
    try:
        function(*args)
    except BaseException:
        pass
    finally:
        probe.uninstrument()
    first = function.__code__.co_firstlineno
    return [(e[1], e[2], e[4], int(e[5]) - first) for e in events.take() if e[3] == HERE]


def kinds(function, *args):
    return [e[0] for e in raised(function, *args)]


def leaf():
    raise ValueError("leaf")


def passes():
    leaf()


def outer():
    try:
        passes()
    finally:
        len("")


@test("once where it is raised, not where it passes through")
def _():
    shift = leaf.__code__.co_firstlineno - outer.__code__.co_firstlineno
    assert raised(outer) == [("ValueError", "leaf", "leaf", 1 + shift)]


def in_c():
    try:
        int("x")
    except ValueError:
        pass
    return 1 / 0


@test("C code raises in the function that called it")
def _():
    assert raised(in_c) == [
        ("ValueError", "invalid literal for int() with base 10: 'x'", "in_c", 2),
        ("ZeroDivisionError", "division by zero", "in_c", 5)]


def again_bare():
    try:
        leaf()
    except ValueError:
        raise


def again_named():
    try:
        leaf()
    except ValueError as error:
        raise error


def stored():
    def store():
        try:
            leaf()
        except ValueError as caught:
            return caught
    error = store()
    raise error


def chained():
    try:
        leaf()
    except ValueError as error:
        raise (
            KeyError("other")
        ) from error


@test("a statement `raise` with an operand raises, a bare one lets it pass")
def _():
    assert kinds(again_bare) == ["ValueError"]
    seen = raised(again_named)
    assert [e[0] for e in seen] == ["ValueError"] * 2 and seen[1][2:] == ("again_named", 4), seen
    seen = raised(stored)
    assert [e[0] for e in seen] == ["ValueError"] * 2 and seen[1][2] == "stored", seen
    seen = raised(chained)
    assert seen[1][:3] == ("KeyError", "other", "chained") and len(seen) == 2, seen


class Numbers:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Wrapped(Numbers):
    def __next__(self):
        return next(self.n)


async def numbers(n):
    for i in range(n):
        yield i


class Awaited:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


def loops():
    for i in Numbers(2):
        for j in Wrapped(Numbers(1)):
            pass
    for i in (x for x in Numbers(2)):
        pass
    list(Numbers(1))
    a, b = Numbers(2)


async def async_loops():
    async for i in numbers(2):
        pass
    async for i in Awaited():
        pass
    await asyncio.sleep(0)
    return [i async for i in numbers(1)]


def drives():
    return (yield from loop_inside())


def loop_inside():
    yield 1
    return 2


@test("not for what ends a loop")
def _():
    assert raised(loops) == []
    assert raised(lambda: asyncio.run(async_loops())) == []
    assert raised(lambda: list(drives())) == []


def exhausted():
    next(iter(()))


def outside():
    raise StopIteration("outside")


@test("but for a StopIteration that ends none")
def _():
    assert raised(exhausted) == [("StopIteration", "", "exhausted", 1)]
    assert raised(outside) == [("StopIteration", "outside", "outside", 1)]


def generates():
    try:
        yield 1
    except KeyError:
        pass
    yield 2


def throws():
    generator = generates()
    next(generator)
    generator.throw(KeyError("thrown"))


def delegates():
    yield from generates()


def throws_deep():
    generator = delegates()
    next(generator)
    generator.throw(TypeError("thrown"))


@contextlib.contextmanager
def manager():
    yield


def manages():
    with manager():
        leaf()


async def coroutine(deep):
    if deep:
        return await coroutine(deep - 1)
    leaf()


async def awaits():
    try:
        await coroutine(3)
    except ValueError:
        pass
    await asyncio.gather(asyncio.ensure_future(coroutine(0)), return_exceptions=True)
    task = asyncio.ensure_future(coroutine(0))
    await task


@test("thrown into a generator: where that waits; through coroutines, futures and managers: once")
def _():
    seen = raised(throws)
    assert [e[:3] for e in seen] == [("KeyError", "thrown", "generates")], seen
    seen = raised(throws_deep)
    assert [e[:3] for e in seen] == [("TypeError", "thrown", "generates")], seen
    assert kinds(manages) == ["ValueError"]
    assert kinds(lambda: asyncio.run(awaits())) == ["ValueError"] * 3


def pooled():
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        pool.submit(leaf).result()


@test("in other threads")
def _():
    assert kinds(pooled) == ["ValueError"]

    def start():
        thread = threading.Thread(target=in_c)
        thread.start()
        thread.join()
    hook = threading.excepthook
    threading.excepthook = lambda args: None
    try:
        assert kinds(start) == ["ValueError", "ZeroDivisionError"]
    finally:
        threading.excepthook = hook


def parses():
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda *args: leaf()
    parser.Parse("<a/>")


@test("entries that C code adds to a traceback do not hide or repeat it")
def _():
    assert kinds(parses) == ["ValueError"]


def imports():
    import nothing_of_this_name


def imports_from():
    from os import nothing_of_this_name


def imports_by_name():
    import importlib
    importlib.import_module("nothing_of_this_name")


@test("a failed import is raised where it is asked for")
def _():
    probe.instrument()
    events.take()
    for function in imports, imports_from, imports_by_name:
        try:
            function()
        except ImportError:
            pass
    probe.uninstrument()
    seen = [(e[1], e[2], os.path.basename(e[3]), e[4]) for e in events.take()]
    assert [e[0] for e in seen] == ["ModuleNotFoundError", "ImportError", "ModuleNotFoundError"], seen
    assert seen[0][1:] == ("No module named 'nothing_of_this_name'",
                           os.path.basename(HERE), "imports"), seen
    assert seen[1][3] == "imports_from" and seen[2][3] == "import_module", seen


@test("a module that fails as it is imported")
def _():
    with tempfile.TemporaryDirectory() as folder:
        for name, text in ("fails_a", "import fails_b"), ("fails_b", "x = 1\nint('b')"):
            with open(os.path.join(folder, name + ".py"), "w") as file:
                file.write(text)
        sys.path.insert(0, folder)
        probe.instrument()
        events.take()
        try:
            import fails_a
        except ValueError:
            pass
        probe.uninstrument()
        sys.path.remove(folder)
        seen = [(e[1], os.path.basename(e[3]), e[4], e[5]) for e in events.take()]
    assert seen == [("ValueError", "fails_b.py", "<module>", "2")], seen


ran = []


class Loud(Exception):
    def __str__(self):
        ran.append("str")
        return "loud"
    __repr__ = __str__


class Argument:
    def __str__(self):
        ran.append("argument")
        raise KeyError
    __repr__ = __str__


class Text(str):
    def __str__(self):
        ran.append("text")
        return "other"


class Meta(type):
    def __getattribute__(cls, name):
        ran.append(name)
        return super().__getattribute__(name)


class Strange(Exception, metaclass=Meta):
    class Inner(Exception):
        pass


def throw(error):
    raise error


def message(error):
    ran.clear()
    probe.instrument()
    events.take()
    ran.clear()
    try:
        throw(error)
    except BaseException:
        pass
    called = list(ran)
    probe.uninstrument()
    (seen,) = [e for e in events.take() if e[4] == "throw"]
    assert called == [], called
    return seen[1:3]


@test("the message is made without code of the program")
def _():
    for error, expected in (
            (ValueError(), ""), (ValueError("text"), "text"), (ValueError("first", 2), "first"),
            (KeyError("key"), "key"), (KeyError(7), "7"), (ValueError(None), "None"),
            (ValueError(1.5), "1.5"), (ValueError(b"bytes"), "bytes"),
            (ValueError("\N{SNOWMAN}"), "\N{SNOWMAN}"), (ValueError("\udc80"), "\\udc80"),
            (ValueError(10 ** 30), "<unprintable int object>"),
            (ValueError(Argument()), "<unprintable Argument object>"),
            (ValueError(Text("inside")), "inside"), (ValueError("long" * 100), ("long" * 100)[:255]),
            (FileNotFoundError(2, "No such file or directory", "/x"), "No such file or directory"),
            (OSError("only"), "only"), (OSError(), ""), (SystemExit(3), "3"),
            (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), "invalid start byte"),
            (SyntaxError("bad", ("f.py", 1, 2, "x y")), "bad")):
        seen = message(error)
        assert seen == (type(error).__name__, expected), (error, seen)
    assert message(Loud("quiet")) == ("Loud", "quiet")
    error = Strange("x")
    ran.clear()
    assert message(error) == ("Strange", "x")


@test("the class is named as in a traceback")
def _():
    import json
    import zlib
    inner = Strange.Inner()
    assert message(inner)[0] == "Strange.Inner"
    assert message(json.JSONDecodeError("no", "x", 0))[0] == "json.decoder.JSONDecodeError"
    assert message(zlib.error("no"))[0] == "zlib.error"

    def local():
        class Local(Exception):
            pass
        return Local()
    assert message(local())[0].endswith("local.<locals>.Local")
    long = type("X" * 1000, (Exception,), {})
    assert message(long())[0] == "X" * 255
    odd = type("Odd", (Exception,), {"__module__": Argument()})
    assert message(odd())[0] == "Odd"


class Shape:
    def area(self):
        raise NotImplementedError


@test("the qualified name is behind the arguments")
def _():
    probe.instrument()
    events.take()
    try:
        Shape().area()
    except NotImplementedError:
        pass
    probe.uninstrument()
    seen = [e for e in events.take() if e[3] == HERE]
    assert [(e[4], e[6]) for e in seen] == [
        ("area", "Shape.area" if sys.version_info >= (3, 11) else "area")], seen


def deep():
    return deep()


@test("beyond the limit of recursion and without the program's noticing")
def _():
    assert [e[0] for e in raised(deep)] == ["RecursionError"]

    def chain():
        try:
            leaf()
        except ValueError as error:
            return error
    probe.instrument()
    error = chain()
    probe.uninstrument()
    names = []
    at = error.__traceback__
    while at is not None:
        names.append(at.tb_frame.f_code.co_name)
        at = at.tb_next
    assert names == ["chain", "leaf"] and error.__context__ is None, names
    assert sys.getrefcount(error) <= 3


@test("beside a trace function of the program")
def _():
    told = []

    def trace(frame, event, arg):
        if event == "exception":
            told.append(frame.f_code.co_name)
        return trace
    sys.settrace(trace)
    try:
        seen = kinds(outer)
    finally:
        sys.settrace(None)
    assert seen == ["ValueError"] and told[:3] == ["leaf", "passes", "outer"], (seen, told)


# Before, CPython has one trace function for all events.
if sys.version_info >= (3, 12):
    @test("no other event is installed for it (sys.monitoring), and none before or after")
    def _():
        monitoring = sys.monitoring

        def tools():
            return [tool for tool in range(6) if monitoring.get_tool(tool) == "pythonprobes"]
        assert tools() == []
        probe.instrument()
        (tool,) = tools()
        installed = monitoring.get_events(tool)
        probe.uninstrument()
        assert installed == monitoring.events.RAISE and tools() == []


@test("a raise in a line that is watched as well")
def _():
    program = ("import sys\nsys.path.insert(0, %r)\nimport watch\n"
               "events = watch.Watch('exception__raise line')\nimport probe\n"
               "def old():\n    try:\n        int('x')\n    except ValueError as e:\n        error = e\n"
               "    raise (\n        error\n        )\n"
               "probe.instrument()\ntry:\n    old()\nexcept ValueError:\n    pass\n"
               "probe.uninstrument()\n"
               "print([e[5] for e in events.take() if e[0] == 'exception__raise' and e[4] == 'old'])\n"
               % os.path.dirname(watch.__file__))
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPROBES_CHANNEL"}
    run = subprocess.run([sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE,
                         universal_newlines=True, check=True)
    assert run.stdout in ("['8', '11']\n", "['8', '12']\n"), run.stdout


main()
