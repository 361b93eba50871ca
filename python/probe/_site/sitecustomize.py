"""Give a Python program the interpreter's own probes without touching it:

    PYTHONPATH=.../probe/_site PYTHONPROBES_INSTRUMENT=1 python3 app.py

This is for interpreters without the package; an installed package brings
pythonprobes.pth and needs no PYTHONPATH.  `pydtrace -c` sets both variables.  The
sitecustomize that the program would have without us runs after this one.
"""
import importlib.machinery
import importlib.util
import os
import sys


def _instrument(packages):
    if os.environ.get("PYTHONPROBES_INSTRUMENT", "0") in ("", "0"):
        return
    # The package of this Python comes first; the one beside this file may be built for it.
    sys.path.append(packages)
    try:
        from probe import instrument
    except ImportError as error:
        # The package is missing or built for another Python: the program runs without it.
        print("pythonprobes: %s cannot import the package probe (%s); python:::* does not fire"
              % (sys.executable, error), file=sys.stderr)
    else:
        instrument()
        # The program may have a module probe of its own.
        del sys.modules["probe"]
    finally:
        sys.path.pop()


def _run_next(here):
    """The next sitecustomize on sys.path takes this one's place."""
    path = [folder for folder in sys.path
            if os.path.realpath(folder or os.curdir) != os.path.realpath(here)]
    sys.path[:] = path
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", path)
    if spec is not None and spec.loader is not None:
        module = importlib.util.module_from_spec(spec)
        sys.modules["sitecustomize"] = module
        spec.loader.exec_module(module)


_here = os.path.dirname(os.path.abspath(__file__))
_instrument(os.path.dirname(os.path.dirname(_here)))
_run_next(_here)
