"""Scale: how the cost of a firing grows with threads, processes, keys and the length
of strings.  CPU time in whoever fires; nothing is pinned."""
import os
import statistics

import build
import tracers
from harness import Run, here, rounds, take_turns
from table import Row, Table

ROUNDS = 8
AXES = [
    ("threads", "threads that fire", [1, 2, 4, 8]),
    ("processes", "forked processes that fire", [1, 2, 4, 8, 16]),
    ("keys", "keys of an aggregation", [10, 1000, 100000, 1000000]),
    ("length", "bytes of a string", [1, 16, 64, 256, 1024, 4096]),
]
SOURCES = [("channel", tracers.pydtrace("channel"), 100000), ("uprobe", tracers.pydtrace("uprobe"), 20000)]


def run_of(source, tracer, count, what, size, interpreter, drops):
    key = "%s, %d" % (source, size)
    script = "{ @[copyinstr(arg0)] = count(); }"
    if what in ("keys", "length"):	# what is printed in the end is not the point
        script += " END { clear(@); trunc(@); }"
    if what == "keys":
        count = max(count, size)
    elif what == "length":		# 40 of its bursts
        count = min(count, 20000000 // (size + 64))

    def measure():
        command = [interpreter.python, os.path.join(here, "grow.py"), what, str(size), str(count)]
        run = tracer(command, interpreter, script=script, pin=False,
                     options=["-xstrsize=8192"] if what == "length" else [])
        drops.setdefault(key, []).append(run.drops / count * 100)
        return {key: run.values["ns"]}
    return Run([key], measure)


def measure():
    interpreter = build.own()
    tables = []
    for what, title, sizes in AXES:
        runs, rows, drops = [], [], {}
        for source in SOURCES:
            for size in sizes:
                run = run_of(*source, what, size, interpreter, drops)
                runs.append(run)
                rows.append(Row(run.keys[0], "%s, %d" % (source[0], sizes[0])))
        table = Table("scale_" + what, "Scale: " + title, "ns a firing")
        taken = take_turns(runs, rounds(ROUNDS))
        table.add(rows, taken, notes={key: "%.1f %% dropped" % statistics.median(shares)
                                 for key, shares in drops.items() if any(shares)})
        tables.append(table)
    return tables
