"""The Python API is the same whether probes are real or do nothing."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test

import probe
import profiler


class Unprintable:
    def __str__(self):
        raise RuntimeError


@test("dtrace_probe() takes anything and returns None")
def _():
    for args in (), ("a",), ("a", 1, None, b"x", 2.5), tuple(range(9)), ("\ud800", Unprintable()):
        assert probe.dtrace_probe(*args) is None
    assert probe.dtrace_probe("a", key="b") is None


@test("nobody watches")
def _():
    assert probe.enabled() is False
    assert not probe.tracing


@test("available says whether there are real probes")
def _():
    with open(os.path.join(os.environ["builddir"], "config.h")) as file:
        dummies = "#define PYTHONPROBES_NO_DTRACE" in file.read()
    assert probe.available is not dummies


@test("the object tracing is no function, and the same wherever it is imported from")
def _():
    from probe import tracing
    assert tracing is probe.tracing and "tracing" in probe.__all__ and not callable(tracing)
    assert repr(tracing) == "<probe.tracing: off>"


@test("the profiler runs programs, and they run right")
def _():
    namespace = {}
    one = profiler.DTraceProfiler()
    assert one.runctx("x = 1 + 1", namespace, namespace) is one
    assert namespace["x"] == 2
    assert one.runcall(max, 3, 4) == 4
    with profiler.DTraceProfiler(threads=True):
        total = sum(range(10))
    assert total == 45
    assert sys.gettrace() is None


@test("exceptions of the profiled code pass through")
def _():
    try:
        profiler.DTraceProfiler().runcall(int, "x")
    except ValueError:
        pass
    else:
        raise AssertionError("no exception")


main()
