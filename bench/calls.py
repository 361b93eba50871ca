"""What statements cost in this interpreter, in nanoseconds of CPU time.

usage: calls.py ROUNDS < CASES > SAMPLES	both JSON

CASES is a list of {"key", "setup", "stmt"}.  Each statement stands ten times in a
loop of its own; the cost of a loop with ten times nothing is measured in the same
round and taken off.  The cases of a round take turns.  A setup that fails makes its
case a string, the reason.
"""
import json
import sys
import time

REPEAT = 10


def make(setup, stmt):
    body = "\n        ".join([stmt] * REPEAT)
    text = "def loop(rounds, clock):\n    begin = clock()\n    for _ in rounds:\n        %s\n    return clock() - begin\n"
    namespace = {}
    exec(setup, namespace)
    exec(text % body, namespace)
    return namespace["loop"]


def per_call(loop, loops):
    return loop(range(loops), time.thread_time_ns) / (loops * REPEAT)


def main(rounds):
    loops, taken = {}, {}
    for case in json.load(sys.stdin):
        try:
            loop = make(case["setup"], case["stmt"])
            once = max(per_call(loop, 20), 0.5)
        except Exception as error:
            taken[case["key"]] = "%s: %s" % (type(error).__name__, error)
            continue
        loops[case["key"]] = (loop, max(20, int(3e6 / once / REPEAT)))
        taken[case["key"]] = []
    nothing = make("", "pass")
    for number in range(-1, rounds):
        idle = per_call(nothing, 20000)
        for key, (loop, count) in loops.items():
            sample = per_call(loop, count) - idle
            if number >= 0:
                taken[key].append(sample)
    json.dump(taken, sys.stdout)


main(int(sys.argv[1]))
