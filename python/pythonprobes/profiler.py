"""python3 -m profiler: run a program under the line profiler."""
from . import _probe, _run

USAGE = """\
usage: python3 -m {command} [--threads] SCRIPT [ARG ...]
       python3 -m {command} [--threads] -m MODULE [ARG ...]
       python3 -m {command} [--threads] -c CODE [ARG ...]

Run a Python program as python3 itself would, and fire the probe
pythonprobes:::pythonprobe for each of its lines (see the module profiler).
Where a module of the program is called profiler, python3 -m
pythonprobes.profiler finds this command.

  -t, --threads   profile all threads of the program, not just the main one
  -h, --help      print this help
"""


def run(code, namespace, given):
    _probe.Profiler(threads="threads" in given).runcall(exec, code, namespace)


def main():
    _run.main("profiler", USAGE, {"-t": "threads", "--threads": "threads"}, run)


if __name__ == "__main__":
    main()
