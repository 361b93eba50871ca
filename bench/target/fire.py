"""Fire the probe, from Python and from a loop in C, in turns.

usage: fire.py TURNS COUNT STRINGS WHAT...

WHAT is c (site_from_c.c), python (dtrace_probe()) or names (the same, with strings in turns that the
firing before does not have); COUNT is how often each fires in a turn.
Prints "bench {WHAT: [ns, ...], ..., "cpu": S, "watched": BOOL}": of each turn, without
the loops; the CPU seconds of the process; whether a tracer watches.  TURNS "count": for callgrind, counts
nothing and then each WHAT.
"""
import json
import sys
import time

import loops

STRINGS = ["/index.html", "alice", "GET", "200", "127.0.0.1"]


def loop_of(kind, texts):
    """The loop of a kind that fires from Python."""
    if kind == "names":
        return loops.make("dtrace_probe(*next(turns))",
                          "from itertools import cycle\nfrom probe import dtrace_probe\n"
                          "turns = cycle(%r)" % [texts, [text[::-1] for text in texts]])
    return loops.make("dtrace_probe(%s)" % ", ".join(map(repr, texts)), "from probe import dtrace_probe")


def main(turns, count, strings, *kinds):
    count, texts = int(count), STRINGS[:int(strings)]
    made = {kind: loop_of(kind, texts) for kind in kinds if kind != "c"}
    if "c" in kinds:
        import site_from_c
    if turns == "count":
        import empty
        count_all(kinds, made, texts, empty.count)
        print("bench " + json.dumps({"watched": loops.watched()}))
        return

    def sample(kind, count):
        if kind == "c":
            return site_from_c.cost(count, *texts)
        return loops.cost(made[kind], max(1, count // loops.REPEAT))

    for kind in kinds:
        sample(kind, min(1000, count))
    taken = {kind: [] for kind in kinds}
    for _ in range(int(turns)):
        for kind in kinds:
            taken[kind].append(sample(kind, count))
    print("bench " + json.dumps(dict(taken, cpu=time.process_time(), watched=loops.watched())))


def count_all(kinds, made, texts, clock):
    for kind in kinds:
        if kind != "c":
            loops.counted(loops.nothing, clock)
            loops.counted(made[kind], clock)
        else:
            import site_from_c
            site_from_c.fire(100, *texts)
            for n in 0, 500:
                clock()
                site_from_c.fire(n, *texts)
                clock()


main(*sys.argv[1:])
