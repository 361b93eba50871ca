"""Eight threads that use the packages probe and profiler at their worst, for the seconds that the
argument says.  It prints "ready", and at the end how often each thread went round; its status is 0
if each did what it does without a tracer."""
import gc
import os
import sys
import threading
import time
import types
import warnings

import probe
import profiler

seconds = float(sys.argv[1])
deadline = None
rounds = {}
errors = []
warnings.filterwarnings("ignore", ".*multi-threaded", DeprecationWarning)


class Named:
    """Its class changes names and its object changes classes while others print it."""

    def __str__(self):
        raise ValueError("unprintable")


class Other(Named):
    pass


shared = Named()
future = ValueError("shared", 0)


def leaf(x):
    y = x + 1
    return y


def generator(n):
    for i in range(n):
        yield leaf(i)


def fires(i):
    probe.dtrace_probe("fires", i, 2.5, "\xe4\u20ac" + str(i), None)
    if probe.enabled() or probe.tracing:
        probe.dtrace_probe(shared, [i], b"bytes", (i, i))
    sum(generator(5))


def names(i):
    Named.__name__ = "Named%d" % i
    shared.__class__ = Other if i % 2 else Named
    probe.dtrace_probe(shared)


def raises(i):
    try:
        if i % 3 == 0:
            raise future
        if i % 3 == 1:
            int("x")
        open("/nowhere/%d" % i)
    except (ValueError, OSError) as error:
        error.args = ("again", i)
        assert error.__traceback__ is not None or error is future


def cuts(i):
    """Tracebacks and messages of an exception that others raise."""
    try:
        raise future
    except ValueError as error:
        error.args = (str(i),)
        entry = error.__traceback__
        if entry is not None and i % 2:
            entry.tb_next = None
        error.__traceback__ = None


def makes_code(i):
    text = "def made(x):\n  y = x * %d\n  return [y for _ in range(3)]\nmade(2)\n" % i
    space = {}
    exec(compile(text, "<made %d>" % i, "exec"), space)
    assert space["made"](2) == [2 * i] * 3
    space["made"].__code__ = space["made"].__code__.replace(co_name="other")
    space["made"](1)


def imports(i):
    name = "made_%d" % (i % 20)
    sys.modules[name] = types.ModuleType(name)
    __import__(name)
    del sys.modules[name]
    try:
        __import__("module_that_is_not_there_%d" % i)
    except ImportError:
        pass
    gc.collect(0)


def switches(i):
    probe.uninstrument()
    probe.instrument()
    if i % 64 == 63:
        assert probe.listen(False) is False
        probe.listen()
    call = []
    gc.callbacks.append(lambda phase, info: call.append(phase))
    gc.callbacks.pop()
    time.sleep(0.002)


def profiles(i):
    with profiler.DTraceProfiler(threads=i % 3 == 0):
        leaf(i)
        thread = threading.Thread(target=leaf, args=(i,))
        thread.start()
        thread.join()
    if i % 4 == 0:
        profiler.DTraceProfiler().runcall(leaf, 1)


def forks(i):
    pid = os.fork()
    if pid == 0:
        try:
            probe.dtrace_probe("child", i)
            leaf(i)
            probe.uninstrument()
            probe.instrument()
            leaf(i)
        except BaseException:
            os._exit(1)
        os._exit(0)
    # A child that hangs is told from a slow one.
    end = time.monotonic() + 60
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done == pid:
            break
        if time.monotonic() > end:
            os.kill(pid, 6)
            os.waitpid(pid, 0)
            raise AssertionError("a forked child hangs")
        time.sleep(0.002)
    assert status == 0, status


def repeat(function):
    i = 0
    try:
        while time.monotonic() < deadline:
            function(i)
            i += 1
    except BaseException as error:
        errors.append((function.__name__, type(error).__name__, str(error)))
        raise
    finally:
        rounds[function.__name__] = i


with_forks = os.environ.get("EIGHT_THREADS_FORK", "1") == "1"
jobs = [fires, names, raises, cuts, makes_code, imports, switches, profiles]
if with_forks:
    jobs.append(forks)
print("ready", flush=True)
probe.instrument()
deadline = time.monotonic() + seconds
threads = [threading.Thread(target=repeat, args=(job,), name=job.__name__) for job in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("GIL:", getattr(sys, "_is_gil_enabled", lambda: True)())
print("ended:", *("%s %d" % item for item in sorted(rounds.items())))
sys.exit(1 if errors else 0)
