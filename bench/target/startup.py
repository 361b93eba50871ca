"""What a program pays that nobody watches: an import, and a fork with its child's end.

usage: startup.py import MODULE | fork none|probe|instrumented COUNT
"""
import importlib
import json
import os
import resource
import sys
import time
from statistics import median


def cpu_us():
    """CPU time of this process and of its children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time_ns() / 1e3 + 1e6 * (used.ru_utime + used.ru_stime)


def import_of(name):
    begin = time.process_time_ns()
    importlib.import_module(name)
    return (time.process_time_ns() - begin) / 1e3


def forks(how, count):
    if how != "none":
        probe = importlib.import_module("probe")
        if how == "instrumented":
            probe.instrument()
    samples = []
    for _ in range(count):
        begin = cpu_us()
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)
        samples.append(cpu_us() - begin)
    return median(samples)


if sys.argv[1] == "import":
    value = import_of(sys.argv[2])
else:
    value = forks(sys.argv[2], int(sys.argv[3]))
print("bench " + json.dumps({"value": value}))
