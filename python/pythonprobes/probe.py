"""python3 -m probe: run a program with the interpreter's own probes."""
from . import _probe, _run

USAGE = """\
usage: python3 -m {command} SCRIPT [ARG ...]
       python3 -m {command} -m MODULE [ARG ...]
       python3 -m {command} -c CODE [ARG ...]

Run a Python program as python3 itself would, with the probes python:::line,
function-entry, function-return, exception-raise, exception-uncaught, gc-start, gc-done,
import-find-load-start and import-find-load-done in it.  They cost nothing until a tracer attaches.

PYTHONPROBES_INSTRUMENT=1 in the environment does the same for every Python
program whose interpreter has this package installed.  Where a module of the
program is called probe, python3 -m pythonprobes.probe finds this command.

  -h, --help      print this help
"""


def run(code, namespace, given):
    _run.warn_of_dummies("probe")
    _probe.instrument()
    exec(code, namespace)


def main():
    _run.main("probe", USAGE, run)


if __name__ == "__main__":
    main()
