"""On: one firing with 1 and with 5 strings, from C and from Python, on each source
and under each tracer.

Both are the same site with the same strings, in one process and in turns (fire.py), so
Python's share is their difference.  The tracer reads as many strings as are
passed; under the empty BPF program it reads none.
"""
import os

import build
import stats
import tracers
from harness import Callgrind, Missing, Run, progress, rounds, take_turns, target
from target.loops import per_statement
from table import Row, Table, above, at_most, times

ROUNDS = 9
TURNS = 9
FIRE = os.path.join(target, "fire.py")
C, PYTHON = "%s: the site from C", "%s: dtrace_probe"

BEFORE = "channel + pydtrace, %s: dtrace_probe" % build.BEFORE
EMPTY, TWIN, OURS = "uprobe, empty BPF program", "uprobe + bpftrace's twin", "uprobe + pydtrace"
ABOVE = "%s: the site from C, above the empty program"
PERF = "uprobe + perf record: dtrace_probe"

# name, tracer, fires a turn
TRACERS = [
    ("nobody watches", tracers.nobody, 20000),
    ("channel + pydtrace", tracers.pydtrace("channel"), 20000),
    (EMPTY, tracers.bpftrace("$x = 1;"), 2000),
    (TWIN, tracers.bpftrace(), 2000),
    (OURS, tracers.pydtrace("uprobe"), 2000),
]


def command(interpreter, turns, count, strings, *kinds):
    return [interpreter.python, FIRE, str(turns), str(count), str(strings), *kinds]


def run_of(name, tracer, count, interpreter, strings):
    def measure():
        values = tracer(command(interpreter, TURNS, count, strings, "c", "python"), interpreter,
                        strings=strings).values
        return {C % name: values["c"], PYTHON % name: values["python"]}
    return Run([C % name, PYTHON % name], measure)


def run_before(interpreter, strings):
    trace = tracers.pydtrace("channel")

    def measure():
        return {BEFORE: trace(command(interpreter, TURNS, 20000, strings, "python"), interpreter,
                              strings=strings).values["python"]}
    return Run([BEFORE], measure)


def run_perf(interpreter, strings):
    def measure():
        return {PERF: tracers.perf(command(interpreter, TURNS, 2000, strings, "python"),
                                   interpreter).values["python"]}
    return Run([PERF], measure)


def instructions(interpreter, strings):
    """Of a firing when nobody watches, and into the channel.  callgrind does not see the
    clock that the kernel lends (vDSO), so a firing's look at it counts as a system call."""
    found = {}
    for name, tracer, _ in TRACERS[:2]:
        try:
            grind = Callgrind()
            tracer(grind.command + command(interpreter, "count", 0, strings, "c", "python"), interpreter,
                   strings=strings)
            none, c, idle, python = grind.counts()
        except (Missing, ValueError) as why:
            progress("    no instructions: %s" % why)
            continue
        found[C % name] = (c - none) / 500
        found[PYTHON % name] = per_statement(python, idle)
    return found


def rows(strings):
    yield Row(PYTHON % "nobody watches", PYTHON % "nobody watches")
    yield Row(C % "nobody watches")
    name = "channel + pydtrace"
    limit = at_most(120 if strings == 1 else 200)
    yield Row(C % name, C % name)
    yield Row(PYTHON % name, C % name, limit, times(1, BEFORE, build.BEFORE))
    yield Row(BEFORE)
    for name, _, _ in TRACERS[2:4]:
        yield Row(C % name, C % name)
        yield Row(PYTHON % name, C % name, above(60, C % name, "C"))
    yield Row(C % OURS, C % TWIN)
    yield Row(PYTHON % OURS, PYTHON % TWIN, above(60, C % OURS, "C"))
    yield Row(PERF, PYTHON % TWIN)
    yield Row(ABOVE % TWIN, ABOVE % TWIN)
    yield Row(ABOVE % OURS, ABOVE % TWIN, times(0.8, ABOVE % TWIN, "bpftrace"))


def add_above(taken):
    """What the two tracers add to the trap and to an empty program."""
    for name in TWIN, OURS:
        if isinstance(taken[C % name], list) and isinstance(taken[C % EMPTY], list):
            taken[ABOVE % name] = stats.differences(taken[C % name], taken[C % EMPTY])


def measure():
    interpreter = build.own()
    tables = []
    for strings in (1, 5):
        runs = [run_of(*tracer, interpreter, strings) for tracer in TRACERS] + [run_perf(interpreter, strings)]
        if build.before() is not None:
            runs.append(run_before(build.before(), strings))
        table = Table("on_fire_%d" % strings, "On: one firing, %d string%s" % (strings, "s" * (strings > 1)),
                      "ns a call")
        taken = take_turns(runs, rounds(ROUNDS))
        add_above(taken)
        table.add(rows(strings), taken, instructions(interpreter, strings),
                  {C % "nobody watches": "hardly more than the loop that is taken off"})
        tables.append(table)
    return tables
