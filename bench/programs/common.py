"""The three kinds of a workload: without a probe, with one that is called all the
time, and with one behind enabled()."""
import sys


def kind():
    return sys.argv[1] if len(sys.argv) > 1 else "absent"


def choose(absent, unguarded, guarded):
    return {"absent": absent, "unguarded": unguarded, "guarded": guarded}[kind()]


try:
    from probe import dtrace_probe, enabled
except ImportError:
    dtrace_probe = enabled = None
