"""Static DTrace (USDT) probes for Python programs.

    import probe

    probe.dtrace_probe("request", url, user)    # fires pythonprobes:::pythonprobe
    if probe.enabled():                         # does a tracer watch it?
        probe.dtrace_probe("state", expensive())
    if probe.tracing:                           # the same without a call
        ...

    probe.instrument()                          # the interpreter's own probes, python:::*
    probe.uninstrument()

    probe.listen(False)                         # no tracer may come through shared memory

A probe does nothing until a tracer attaches to it: DTrace, bpftrace, perf,
gdb, SystemTap or pydtrace.  pydtrace can also read events through shared
memory, without root: the channel.

dtrace_probe(), enabled(), listen() and tracing belong to the process: all threads and
subinterpreters fire one probe.  instrument() and uninstrument() act on the
interpreter that calls them.  Every function may be called from any thread.
In a build without DTrace the names are the same, nothing fires, and `available`
is False.

dtrace_probe() is described by the original manual of pythonprobes;
instrument() follows "Instrumenting CPython with DTrace and SystemTap" in
CPython's documentation.
"""
import sys

from pythonprobes import _probe
from pythonprobes._probe import (
    available, dtrace_probe, enabled, instrument, listen, tracing, uninstrument)

# The file is in this folder, and the one instance of it has a name that no program uses.
sys.modules[__name__ + "._probe"] = _probe

__all__ = ["available", "dtrace_probe", "enabled", "instrument", "listen", "tracing", "uninstrument"]
