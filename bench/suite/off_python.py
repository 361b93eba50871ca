"""Off, in Python: a probe call that nobody watches, beside empty builtins and other
packages, on each interpreter.

A sample is the turns of one process (calls.py).
"""
import json
import os

import build
from harness import Callgrind, Missing, Run, pinned, printed, progress, rounds, run, take_turns, target, unwatched
from target.loops import per_statement
from table import Row, Table, times

PROCESSES = 30
TURNS = 5
CALLS = os.path.join(target, "calls.py")

IMPORT = "from probe import dtrace_probe, enabled, tracing\nimport empty\n"
X = IMPORT + "x = 7\n"
FORMAT = "dtrace_probe(f'request {x}', f'user {x}')"
NOARGS, AGAIN, ENABLED = "empty builtin, METH_NOARGS", "the same again", "enabled()"
IF_ENABLED, IF_TRACING = "if enabled(): pass", "if tracing: pass"
GUARDED = "if enabled(): dtrace_probe(f'…', f'…')"


def first(n):
    """Has no row: the function that a call site calls first is predicted better by some
    processors than all later ones, which must not favour the baseline."""
    return "first, %s" % strings(n)


def empty(n):
    return "empty builtin, METH_FASTCALL, %s" % strings(n)


def probe(n):
    return "dtrace_probe, %s" % strings(n)


def strings(n):
    return "%d string%s" % (n, "s" * (n != 1))


def arguments(n):
    return ", ".join('"%s"' % c for c in "abcde"[:n])


# key: (setup, statement); compared rows have the same statement, and so the same loop.
STATEMENTS = {
    NOARGS: (IMPORT + "f = empty.noargs", "f()"),
    AGAIN: (IMPORT + "f = empty.noargs", "f()"),
    ENABLED: (IMPORT + "f = enabled", "f()"),
    IF_ENABLED: (IMPORT, IF_ENABLED),
    IF_TRACING: (IMPORT, IF_TRACING),
    **{key: statement for n in range(6) for key, statement in (
        (first(n), (IMPORT + "f = empty.first", "f(%s)" % arguments(n))),
        (empty(n), (IMPORT + "f = empty.fastcall", "f(%s)" % arguments(n))),
        (probe(n), (IMPORT + "f = dtrace_probe", "f(%s)" % arguments(n))))},
    GUARDED: (X, "if enabled(): " + FORMAT),
    "if tracing: dtrace_probe(f'…', f'…')": (X, "if tracing: " + FORMAT),
    "dtrace_probe(f'…', f'…')": (X, FORMAT),
    "logging.debug('%s %s', …), disabled": ("import logging\nlog = logging.getLogger('x').debug",
                                            "log('%s %s', 'a', 'b')"),
    "sys.audit('x', 'a', 'b'), no hooks": ("from sys import audit", "audit('x', 'a', 'b')"),
}
PEERS = {
    "stapsdt: Probe.fire('a', 'b')": (
        "import stapsdt\nprovider = stapsdt.Provider('bench')\n"
        "probe = provider.add_probe('probe', stapsdt.ArgTypes.uint64, stapsdt.ArgTypes.uint64)\n"
        "provider.load()", "probe.fire('a', 'b')"),
}


def rows(counts, more=()):
    yield Row(NOARGS, NOARGS)
    if more:
        yield Row(AGAIN, NOARGS)
    yield Row(ENABLED, NOARGS, times(1.05, NOARGS, "the empty builtin"))
    yield Row(IF_ENABLED, IF_ENABLED)
    yield Row(IF_TRACING, IF_ENABLED, times(0.7, IF_ENABLED, "enabled()"))
    for n in counts:
        yield Row(empty(n), empty(n))
        yield Row(probe(n), empty(n), times(1.05, empty(n), "the empty builtin"))
    if more:
        yield Row(GUARDED, GUARDED)
        for key in more:
            yield Row(key, GUARDED)


def command(python, turns):
    return [python, CALLS, str(turns)]


def run_of(python, interpreter, statements):
    cases = json.dumps([{"key": key, "setup": setup, "stmt": stmt}
                        for key, (setup, stmt) in statements.items()])

    def measure():
        return printed(run(pinned("target") + command(python, TURNS), input=cases,
                           env=dict(os.environ, PYTHONPATH=interpreter.folder)))
    return Run(list(statements), lambda: unwatched(measure))


def instructions(interpreter, statements):
    cases = json.dumps([{"key": key, "setup": setup, "stmt": stmt}
                        for key, (setup, stmt) in statements.items()])
    try:
        grind = Callgrind()
        run(grind.command + command(interpreter.python, "count"), input=cases,
            env=dict(os.environ, PYTHONPATH=interpreter.folder, PYTHONHASHSEED="0"))
    except Missing as why:
        progress("    no instructions: %s" % why)
        return {}
    idle, *counts = grind.counts() or [0]
    return {key: per_statement(count, idle) for key, count in zip(statements, counts)}


def measure():
    interpreter = build.own()
    taken = take_turns([run_of(interpreter.python, interpreter, STATEMENTS),
                        run_of(build.peers(interpreter), interpreter, PEERS)], rounds(PROCESSES))
    table = Table("off_python", "Off: a call that nobody watches", "ns a call")
    known = {row.key for row in rows(range(6))} | {first(n) for n in range(6)} | {AGAIN, GUARDED}
    more = [key for key in STATEMENTS if key not in known]
    table.add(rows(range(6), more + list(PEERS)), taken, instructions(interpreter, STATEMENTS))
    return [table, every_python()]


def every_python():
    """Those that have targets, on every interpreter."""
    wanted = {first(2)} | {row.key for row in rows([2])}
    short = {key: statement for key, statement in STATEMENTS.items() if key in wanted}
    table = Table("off_every_python", "Off: on each CPython", "ns a call")
    for version, python in build.others():
        progress("  CPython " + version)

        def name(key):
            return key and "%s: %s" % (version, key)

        named = [Row(name(row.key), name(row.baseline),
                     *[times(t.limit, name(t.other), t.text.rsplit(" × ")[1]) for t in row.targets])
                 for row in rows([2])]
        try:
            interpreter = build.Interpreter(python)
        except Missing as why:
            table.add([Row("CPython " + version)], {"CPython " + version: str(why)})
            continue
        taken = take_turns([run_of(python, interpreter, short)], rounds(PROCESSES))
        counts = instructions(interpreter, short)
        table.add(named, {name(key): value for key, value in taken.items()},
                  {name(key): value for key, value in counts.items()})
    return table
