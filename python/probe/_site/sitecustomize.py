"""Give a Python program the interpreter's own probes without touching it, or have it collected
with the program that started it:

    PYTHONPATH=.../probe/_site PYTHONPROBES_INSTRUMENT=1 python3 app.py

This is for interpreters without the package; an installed package brings
pythonprobes.pth and needs no PYTHONPATH.  `pydtrace -c` sets both variables, and
`python3 -m profiler -o` PYTHONPROBES_PROFILE (pythonprobes/_collect.py) in place of the second.  The
sitecustomize that the program would have without us runs after this one.

Every Python that the program starts runs this file, Python 2 too.
"""
import os
import sys


def _say(text, traced):
    sys.stderr.write("pythonprobes: %s %s; %s\n" % (
        sys.executable, text, "python:::* does not fire" if traced else "it is not in the profile"))


def _instrument(packages):
    traced = os.environ.get("PYTHONPROBES_INSTRUMENT", "0") not in ("", "0")
    profiled = "PYTHONPROBES_PROFILE" in os.environ
    if not traced and not profiled:
        return
    if sys.version_info < (3, 8):
        return _say("is Python %d.%d and needs to be 3.8 or later" % sys.version_info[:2], traced)
    # The package of this Python comes first; the one beside this file may be built for it.
    sys.path.append(packages)
    try:
        from pythonprobes import _probe
    except ImportError as error:
        # The package is missing or built for another Python: the program runs without it.
        _say("cannot import the package probe (%s)" % error, traced)
    else:
        if traced:
            _probe.instrument()
        if profiled:
            from pythonprobes import _collect
            _collect.join()
    finally:
        sys.path.pop()


def _run_next(here):
    """The next sitecustomize on sys.path takes this one's place; or there is none."""
    sys.path[:] = [folder for folder in sys.path
                   if os.path.realpath(folder or os.curdir) != os.path.realpath(here)]
    this = sys.modules.pop("sitecustomize")     # Python 2 clears a module that nobody holds
    import sitecustomize
    return this, sitecustomize


_here = os.path.dirname(os.path.abspath(__file__))
_instrument(os.path.dirname(os.path.dirname(_here)))
_run_next(_here)
