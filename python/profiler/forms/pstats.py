"""The file of cProfile, which pstats.Stats() loads, and with it snakeviz, gprof2dot and others.

It knows functions and their callers only.  Threads are added up.
"""
import marshal

from .. import _totals

ENDING, TITLE, TEXT = ".pstats", "the statistics of cProfile, for pstats", False


def write(profile, file):
    totals = _totals.Totals(profile.threads)
    callers = {}
    for (caller, _, code), call in totals.calls.items():
        if caller is not None:
            edges = callers.setdefault(key(code), {})
            edges[key(caller)] = added(edges.get(key(caller)), row(call))
    stats = {}
    for code, function in totals.functions.items():
        stats[key(code)] = row(function) + (callers.get(key(code), {}),)
    # Version 2 has no references to what came before: any Python reads it.
    file.write(marshal.dumps(stats, 2))


def key(code):
    return code.file, code.line, code.name


def row(total):
    return total.first_calls, total.calls, total.own_ns / 1e9, total.total_ns / 1e9


def added(one, other):
    return other if one is None else tuple(map(sum, zip(one, other)))
