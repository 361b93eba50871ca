"""Static DTrace (USDT) probes for Python programs.

    import probe

    probe.dtrace_probe("request", url, user)    # fires pythonprobes:::pythonprobe
    if probe.enabled():                         # is somebody watching?
        probe.dtrace_probe("state", expensive())
    if probe.tracing:                           # the same without a call
        ...

    probe.instrument()                          # the interpreter's own probes, python:::*
    probe.uninstrument()
"""
from . import _probe
from ._probe import dtrace_probe, enabled, instrument, tracing, uninstrument

__all__ = ["dtrace_probe", "enabled", "instrument", "tracing", "uninstrument"]
