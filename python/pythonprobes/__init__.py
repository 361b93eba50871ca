"""The packages probe and profiler under a name that no program has.

    python3 -m pythonprobes.probe app.py        # the same as python3 -m probe app.py
    python3 -m pythonprobes.profiler app.py     # the same as python3 -m profiler app.py

A program may have a module probe or profiler of its own.  Where the short names would
find that one, use these.  In a program `import probe` and `import profiler` are the
names to use; this package holds what they share: the one instance of the extension.
"""
import os

# The extension lies in the package probe and is loaded under our name: once in an
# interpreter, whoever asks for it.  This imports nothing else into the program.
__path__.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "probe"))
try:
    from . import _probe
except ImportError as error:
    found = [name for name in os.listdir(__path__[-1]) if name.startswith("_probe")]
    raise ImportError("%s; %s holds %s" % (error, __path__[-1], found or "no extension")) from None
finally:
    __path__.pop()
