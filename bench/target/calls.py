"""The cost of statements in this interpreter.

usage: calls.py TURNS < CASES	prints "bench {KEY: [ns, ...], ..., "watched": BOOL}", of so
				many turns, and whether a tracer watches
       calls.py count < CASES	for callgrind: counts nothing, then each case; prints
				"bench {KEY: true, ...}"

CASES is JSON, a list of {"key", "setup", "stmt"}.  The cases of a turn follow one
another.  A setup that fails makes its case a text, the reason.
"""
import json
import sys

import loops

NS = 1e6	# of a sample


def main(turns):
    made, taken = {}, {}
    for case in json.load(sys.stdin):
        try:
            made[case["key"]] = loop = loops.make(case["stmt"], case["setup"])
            loop(range(2), int)
        except Exception as error:
            taken[case["key"]] = "%s: %s" % (type(error).__name__, error)
            made.pop(case["key"], None)
    if turns == "count":
        import empty
        loops.counted(loops.nothing, empty.count)
        for key, loop in made.items():
            loops.counted(loop, empty.count)
            taken[key] = True
    else:
        counts = {key: loops.rounds_for(loop, NS) for key, loop in made.items()}
        samples = {key: [] for key in made}
        for turn in range(-1, int(turns)):
            for key, loop in made.items():
                sample = loops.cost(loop, counts[key])
                if turn >= 0:
                    samples[key].append(sample)
        taken.update(samples)
    print("bench " + json.dumps(dict(taken, watched=loops.watched())))


main(sys.argv[1])
