"""On: one firing with 1 and with 5 strings, from C and from Python, on each source
and under each tracer."""
import os

import build
import tracers
from harness import Case, Table, here, take_turns

ROUNDS = 6


def measure():
    python, folder = build.own()
    cost = os.path.join(build.builddir, "bench", "cost")
    module = build.module_of(folder)
    tables = []
    for strings in (1, 5):
        table = Table("on_fire_%d" % strings, "On: one firing, %d string%s"
                      % (strings, "s" * (strings > 1)), "ns a call")

        def case(key, tracer, fires, mode=None, **more):
            def measure_once():
                if mode is not None:
                    command, file = [cost, mode, str(fires), str(strings)], cost
                else:
                    command, file = [python, os.path.join(here, "fire.py"), str(fires),
                                     str(strings)], module
                return tracer(command, folder, module=file, strings=strings).ns
            return Case(key, measure_once, **more)

        channel, uprobe = tracers.pydtrace("channel"), tracers.pydtrace("uprobe")
        empty, twin = tracers.bpftrace("$x = 1;"), tracers.bpftrace(None)
        limit = 120 if strings == 1 else 200
        cases = [
            case("nobody watches: dtrace_probe", tracers.nobody, 1000000),
            case("channel + pydtrace: from C", channel, 300000, "channel",
                 target=("≤ %d ns" % limit, limit)),
            case("channel + pydtrace: dtrace_probe", channel, 300000,
                 target=("≤ %d ns" % limit, limit)),
            case("uprobe, empty BPF program: from C", empty, 50000, "fire"),
            case("uprobe, empty BPF program: dtrace_probe", empty, 50000,
                 minus="uprobe, empty BPF program: from C", target=("Python adds ≤ 60 ns", 60)),
            case("uprobe + pydtrace: from C", uprobe, 50000, "fire"),
            case("uprobe + pydtrace: dtrace_probe", uprobe, 50000,
                 baseline="uprobe + bpftrace's twin: dtrace_probe",
                 target=("≤ 0.8 × bpftrace", 0.8)),
            case("uprobe + bpftrace's twin: dtrace_probe", twin, 50000),
            case("uprobe + perf record: dtrace_probe", tracers.perf, 50000),
        ]
        table.add(cases, take_turns(cases, ROUNDS))
        tables.append(table)
    return tables
