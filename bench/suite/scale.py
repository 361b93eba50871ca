"""Scale: how the cost of a fire grows with threads, processes, keys and the length
of strings."""
import os

import build
import tracers
from harness import Case, Table, here, take_turns

ROUNDS = 3
AXES = [
    ("threads", "threads that fire", [1, 2, 4, 8]),
    ("processes", "forked processes that fire", [1, 2, 4, 8, 16]),
    ("keys", "keys of an aggregation", [10, 1000, 100000, 1000000]),
    ("length", "bytes of a string", [1, 16, 64, 256, 1024, 4096]),
]


def measure():
    python, folder = build.own()
    module = build.module_of(folder)
    tables = []
    sources = [("channel", tracers.pydtrace("channel"), 400000),
               ("uprobe", tracers.pydtrace("uprobe"), 50000)]
    for what, title, sizes in AXES:
        table = Table("scale_" + what, "Scale: " + title, "ns a fire")

        def case(source, tracer, n, size):
            n = max(n, size if what == "keys" else 0)
            script = "{ @[copyinstr(arg0)] = count(); }"
            if what in ("keys", "length"):	# what is printed at the end is not the point
                script += " END { trunc(@, 1); }"

            def measure_once():
                command = [python, os.path.join(here, "grow.py"), what, str(size), str(n)]
                return tracer(command, folder, module=module, script=script,
                              options=["-xstrsize=8192"] if what == "length" else []).ns
            return Case("%s, %d" % (source, size), measure_once, "%s, %d" % (source, sizes[0]))

        cases = [case(source, tracer, n, size) for source, tracer, n in sources for size in sizes
                 if not (source == "uprobe" and what == "keys" and size > 100000)]
        table.add(cases, take_turns(cases, ROUNDS))
        tables.append(table)
    return tables
