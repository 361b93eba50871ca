"""What CPython calls at start, by pythonprobes.start: the environment instruments the program, or
has it collected, as the two lines of pythonprobes.pth do before 3.15.

It is no part of the package pythonprobes: every Python start imports it, and that package loads the
extension.
"""
import os
import sys


def start():
    """It raises nothing: the program runs in any case."""
    if sys.flags.ignore_environment:
        return
    try:
        if os.environ.get("PYTHONPROBES_INSTRUMENT", "0") not in ("", "0"):
            from pythonprobes import _probe
            _probe.instrument()
        if "PYTHONPROBES_PROFILE" in os.environ:
            from pythonprobes import _collect
            _collect.join()
    except Exception as error:
        if sys.stderr is not None:
            print("pythonprobes: %s is neither instrumented nor collected: %s"
                  % (sys.executable, error), file=sys.stderr)
