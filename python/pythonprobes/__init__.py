"""The packages probe and profiler under a name that no program has.

    python3 -m pythonprobes.probe app.py        # the same as python3 -m probe app.py
    python3 -m pythonprobes.profiler app.py     # the same as python3 -m profiler app.py

A program may have a module probe or profiler of its own.  Where the short names would
find that one, use these.  In a program `import probe` and `import profiler` are the
names to use; this package holds what they share: the one instance of the extension.
"""
import os


def _built_for(name):
    """Of an extension's file name, what Python it is for: "Python 3.13 (x86_64-linux-gnu)"."""
    version, _, platform = name.split(".")[1].partition("-")[2].partition("-")
    return "Python %s.%s (%s)" % (version[:1], version[1:], platform)


def _why(error, folder):
    """Why there is no extension for this Python, or what is wrong with the one there is."""
    from importlib.machinery import EXTENSION_SUFFIXES
    found = [name for name in os.listdir(folder) if name.startswith("_probe.")]
    wanted = ["_probe" + suffix for suffix in EXTENSION_SUFFIXES]
    if not found:
        return "%s holds no extension: the package is not built" % folder
    if set(found) & set(wanted):
        return str(error)
    return "%s is built for %s, this is %s" % (
        folder, " and ".join(map(_built_for, sorted(found))), _built_for(wanted[0]))


# The extension lies in the package probe and is loaded under our name: once in an
# interpreter, whoever asks for it.  This imports nothing else into the program.
__path__.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "probe"))
try:
    from . import _probe
except ImportError as error:
    raise ImportError(_why(error, __path__[-1])) from None
finally:
    __path__.pop()
