"""pydtrace as a consumer: how fast the target can fire while profiler.d and
topwords.d run, and the tracer's own cost, beside bpftrace's twins.

A run fires for long enough to fill every buffer on the way, if it can be filled.
"""
import os
import statistics

import build
import stats
import tracers
from harness import Run, rounds, take_turns, target, top
from table import Row, Table, at_most, times

ROUNDS = 16
SCRIPTS = ["profiler", "topwords"]
CHANNEL, UPROBE, BPFTRACE = "channel + pydtrace", "uprobe + pydtrace", "uprobe + bpftrace"
TRACERS = [(CHANNEL, tracers.pydtrace("channel"), ".d", 3000000),
           (UPROBE, tracers.pydtrace("uprobe"), ".d", 250000),
           (BPFTRACE, tracers.bpftrace(), ".bt", 250000)]


def command(interpreter, turns, count):
    return [interpreter.python, os.path.join(target, "fire.py"), str(turns), str(count), "5", "python"]


def run_of(key, tracer, count, interpreter, file, done):
    """A run of its own with next to no events measures the tracer's start and end, which
    are taken off its CPU time."""
    fixed = []

    def trace(turns, count):
        return tracer(command(interpreter, turns, count), interpreter, file=file, memory=True)

    def measure():
        if not fixed:
            fixed.append(trace(1, 10).cpu)
        run = trace(1, count)
        done.append({"drops": run.drops / count * 100, "memory": run.memory,
                     "cpu": (run.cpu - fixed[0]) / count * 1e9})
        return {key: run.values["python"]}
    return Run([key], measure)


def of(done, what):
    return statistics.median(run[what] for run in done)


def note(ns, done):
    return "%.2f M events/s; the tracer takes %.0f ns CPU an event, and %.0f MB; %.1f %% dropped" % (
        1e3 / ns * (1 - of(done, "drops") / 100), max(of(done, "cpu"), 0), of(done, "memory") / 1e6,
        of(done, "drops"))


def measure():
    interpreter = build.own()
    tables = []
    for name in SCRIPTS:
        done = {key: [] for key, *_ in TRACERS}
        runs = []
        for key, tracer, suffix, count in TRACERS:
            folder = os.path.join(top, "dscripts", "bpftrace" * (suffix == ".bt"))
            runs.append(run_of(key, tracer, count, interpreter, os.path.join(folder, name + suffix), done[key]))
        taken = take_turns(runs, rounds(ROUNDS))
        table = Table("consumer_" + name, "Consumer: %s.d and its twin, five strings a firing" % name,
                      "ns a call")
        rows = [Row(BPFTRACE, BPFTRACE), Row(UPROBE, BPFTRACE, times(0.8, BPFTRACE, "bpftrace")),
                Row(CHANNEL, BPFTRACE)]
        notes = {key: note(stats.summary(taken[key])["median"], done[key]) for key in done
                 if isinstance(taken[key], list)}
        table.add(rows, taken, notes=notes)
        for row in table.rows:
            if "samples" in row:
                row["consumer"] = done[row["key"]]
                if row["key"] != BPFTRACE:
                    row["targets"].append(at_most(0, "% dropped").judge(
                        [run["drops"] for run in done[row["key"]]], taken))
        tables.append(table)
    return tables
