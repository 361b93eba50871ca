"""Search: pydtrace -l on a machine with many processes.

A sample is the CPU time of pydtrace from start to end.
"""
import resource
import subprocess

from harness import Run, need, need_root, pinned, rounds, run, take_turns
from table import Row, Table, at_most

ROUNDS = 6
FEW, MANY = "the machine as it is", "1,000 processes more"
PROCESSES = 1000


def cpu_ms():
    """The CPU time of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(pinned("tracer") + [need("pydtrace"), "-l"])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1e3 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def among(key, more):
    def measure():
        need_root()
        sleeping = [subprocess.Popen([need("sleep"), "1000"]) for _ in range(more)]
        try:
            return {key: cpu_ms()}
        finally:
            for process in sleeping:
                process.kill()
                process.wait()
    return Run([key], measure)


def measure():
    taken = take_turns([among(FEW, 0), among(MANY, PROCESSES)], rounds(ROUNDS))
    table = Table("search", "Search: pydtrace -l, as root", "ms a run")
    table.add([Row(FEW, FEW), Row(MANY, FEW, at_most(1000, "ms"))], taken)
    return [table]
