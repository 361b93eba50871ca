"""python3 -m profiler: run a program under the line profiler, or report on a stored run."""
import sys

from . import _collect, _probe, _run

USAGE = """\
usage: python3 -m {command} [OPTION ...] SCRIPT [ARG ...]
       python3 -m {command} [OPTION ...] -m MODULE [ARG ...]
       python3 -m {command} [OPTION ...] -c CODE [ARG ...]
       python3 -m {command} report RUN.profile ... [-o FILE]

Run a Python program as python3 itself would, and count and time its lines and
calls, in all threads and in the Python processes that it starts.  The report
comes when the program has ended.

  -o, --output=FILE   write the report; its form comes from the ending: .html,
                      .svg, .txt, .speedscope.json, .folded, .callgrind,
                      .pstats; .profile is the stored run, for `report`
  -s, --summary       write the hottest lines to stderr
  -h, --help          print this help

Without -o and --summary nothing is collected: the program fires the probe
pythonprobes:::pythonprobe for each of its lines (see the module profiler).

  -t, --threads       ... in all threads of the program, not just the main one

Where a module of the program is called profiler, python3 -m pythonprobes
profile finds this command.
"""


def run(code, namespace, given):
    if "output" in given or "summary" in given:
        _collect.run(code, namespace, given)
    else:
        _run.warn_of_dummies("profiler")
        _probe.Profiler(threads="threads" in given).runcall(exec, code, namespace)


def main():
    if sys.argv[1:2] == ["report"]:
        _collect.report_command(sys.argv[2:], _run.command_name("profiler"))
        return
    _run.main("profiler", USAGE, run,
              flags={"-t": "threads", "--threads": "threads",
                     "-s": "summary", "--summary": "summary"},
              values={"-o": "output", "--output": "output"})


if __name__ == "__main__":
    main()
