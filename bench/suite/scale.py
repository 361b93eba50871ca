"""Scale: how the cost of a firing grows with threads, processes, keys and the length
of strings.  CPU time of the firing thread or process; nothing is pinned.  One process fires all
sizes of a row in turns."""
import os
import statistics

import build
import tracers
from harness import Run, rounds, take_turns, target
from table import Row, Table

ROUNDS = 10
TURNS = 5
AXES = [
    ("threads", "threads that fire", [1, 2, 4, 8]),
    ("processes", "forked processes that fire", [1, 2, 4, 8, 16]),
    ("keys", "keys of an aggregation", [10, 1000, 100000, 1000000]),
    ("length", "bytes of a string", [1, 16, 64, 256, 1024, 4096]),
]
# name, tracer, fires a turn
SOURCES = [("channel", tracers.pydtrace("channel"), 50000), ("uprobe", tracers.pydtrace("uprobe"), 5000)]


def run_of(name, tracer, count, what, sizes, interpreter, drops):
    keys = ["%s, %d" % (name, size) for size in sizes]
    script = "{ @[copyinstr(arg0)] = count(); }"
    if what in ("keys", "length"):	# do not measure the printing at the end
        script += " END { clear(@); trunc(@); }"
    command = [interpreter.python, os.path.join(target, "scale.py"), what, str(count), str(TURNS), *map(str, sizes)]

    def measure():
        run = tracer(command, interpreter, script=script, pin=False,
                     options=["-xstrsize=8192"] if what == "length" else [])
        drops.setdefault(keys[0], []).append(run.drops / run.values["fired"] * 100)
        return dict(zip(keys, run.values["ns"].values()))
    return Run(keys, measure)


def measure():
    interpreter = build.own()
    tables = []
    for what, title, sizes in AXES:
        drops = {}
        runs = [run_of(*source, what, sizes, interpreter, drops) for source in SOURCES]
        rows = [Row(key, run.keys[0]) for run in runs for key in run.keys]
        table = Table("scale_" + what, "Scale: " + title, "ns a firing")
        taken = take_turns(runs, rounds(ROUNDS))
        table.add(rows, taken, notes={key: "%.1f %% dropped in all" % statistics.median(shares)
                                      for key, shares in drops.items() if any(shares)})
        tables.append(table)
    return tables
