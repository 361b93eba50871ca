"""Static DTrace (USDT) probes for Python programs.

    import probe

    probe.dtrace_probe("request", url, user)    # fires pythonprobes:::pythonprobe
    if probe.enabled():                         # is somebody watching?
        probe.dtrace_probe("state", expensive())
    if probe.tracing:                           # the same without a call
        ...
"""
from ._probe import dtrace_probe, enabled, tracing

__all__ = ["dtrace_probe", "enabled", "tracing"]
