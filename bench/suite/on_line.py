"""On: one line of Python under the profiler, beside what else counts lines."""
import os
import subprocess

import build
import tracers
from harness import Case, Missing, Table, here, take_turns

ROUNDS = 7
NOTHING = "nothing"


def measure():
    python, folder = build.own()
    module = build.module_of(folder)
    script = os.path.join(here, "lines.py")
    peers = build.peers()

    def case(key, how, lines, tracer=tracers.nobody, interpreter=python, more=None, **rest):
        def measure_once():
            if interpreter is None:
                raise Missing("no venv for peers")
            return tracer([interpreter, script, how, str(lines)], folder, module=module,
                          **(more or {})).ns
        return Case(key, measure_once, **rest)

    count = {"strings": 2}
    peer = "line_profiler, in the same CPython"
    cases = [
        case(NOTHING, "nothing", 200000),
        case("empty C trace hook", "hook", 100000),
        case("DTraceProfiler, no tracer", "profiler", 100000, baseline="empty C trace hook",
             target=("≤ 1.3 × an empty hook", 1.3)),
        case("DTraceProfiler, channel", "profiler", 50000, tracers.pydtrace("channel"), more=count,
             baseline=peer, target=("≤ 0.6 × line_profiler", 0.6)),
        case("DTraceProfiler, uprobe", "profiler", 10000, tracers.pydtrace("uprobe"), more=count),
        case("DTraceProfiler, bpftrace", "profiler", 10000, tracers.bpftrace(None), more=count),
        case(peer, "line_profiler", 50000, interpreter=peers),
        case("sys.settrace, an empty Python function", "settrace", 50000),
        case("cProfile (calls only)", "cProfile", 100000),
        case("CPython's own python:line, bpftrace", "nothing", 10000, native_line(python)),
    ]
    table = Table("on_line", "On: one line of Python", "ns a line")
    table.add(cases, take_turns(cases, ROUNDS))
    return [table]


def native_line(python):
    """bpftrace on the probe that some interpreters have of their own."""
    def trace(command, folder, **_):
        tracers.need_root()
        real = os.path.realpath(python)
        notes = subprocess.run(["readelf", "-n", real], stdout=subprocess.PIPE,
                               universal_newlines=True).stdout
        if "Provider: python" not in notes or "Name: line" not in notes:
            raise Missing("this CPython has no python:line")
        program = ('BEGIN { printf("ready\\n"); } usdt:%s:python:line '
                   '{ @[str(arg0), arg2] = count(); }' % real)
        return tracers.Run(command, env=tracers.environment(folder),
                           beside=[tracers.need("bpftrace"), "-e", program])
    return trace
