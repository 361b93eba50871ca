"""python3 -m probe: run a program with the interpreter's own probes."""
from . import _run, instrument

USAGE = """\
usage: python3 -m probe SCRIPT [ARG ...]
       python3 -m probe -m MODULE [ARG ...]
       python3 -m probe -c CODE [ARG ...]

Run a Python program as python3 itself would, with the probes python:::line,
function-entry, function-return, gc-start, gc-done, import-find-load-start and
import-find-load-done in it.  They cost nothing until a tracer attaches.

PYTHONPROBES_INSTRUMENT=1 in the environment does the same for every Python
program whose interpreter has this package installed.

  -h, --help      print this help
"""


def run(code, namespace, given):
    instrument()
    exec(code, namespace)


if __name__ == "__main__":
    _run.main("probe", USAGE, {}, run)
