"""python3 -m profiler: run a program under the line profiler."""
from probe import _run

from . import DTraceProfiler

USAGE = """\
usage: python3 -m profiler [--threads] SCRIPT [ARG ...]
       python3 -m profiler [--threads] -m MODULE [ARG ...]
       python3 -m profiler [--threads] -c CODE [ARG ...]

Run a Python program as python3 itself would, and fire the probe
pythonprobes:::pythonprobe for each of its lines (see the module profiler).

  -t, --threads   profile all threads of the program, not just the main one
  -h, --help      print this help
"""


def run(code, namespace, given):
    DTraceProfiler(threads="threads" in given).runctx(code, namespace, namespace)


if __name__ == "__main__":
    _run.main("profiler", USAGE, {"-t": "threads", "--threads": "threads"}, run)
