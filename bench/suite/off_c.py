"""Off, in C: a function without a probe, with a guarded site, and with arguments
prepared in vain.

A sample is the turns of one process (cost.c).
"""
import os
import tempfile

import build
from harness import Missing, Run, need, pinned, rounds, run, take_turns
from table import Row, Table

PROCESSES = 15
NONE, AGAIN = "no probe", "the same again"
# The columns of cost.c: key, its function, calls of it for each of CALLS.
KINDS = [
    (NONE, "none", 2),
    (AGAIN, "none", 2),
    ("guarded by PYTHONPROBES_ENABLED()", "guarded", 1),
    ("arguments prepared in vain", "unguarded", 0.1),
]
KEYS = [key for key, _, _ in KINDS]
CALLS, COUNTED = 2000000, 1000


def instructions(cost, function, share):
    """Instructions a call, exactly."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        run([need("valgrind"), "--tool=callgrind", "--callgrind-out-file=" + out,
             "--toggle-collect=" + function, cost, "1", str(COUNTED)])
        with open(out) as file:
            total = [line for line in file if line.startswith("summary:")]
        return int(total[0].split()[1]) / (COUNTED * share)


def measure():
    cost = os.path.join(build.builddir, "bench", "target", "cost")

    def turns():
        lines = run(pinned("target") + [cost, "5", str(CALLS)]).splitlines()[1:]	# the first is warm-up
        columns = zip(*[map(float, line.split()) for line in lines])
        return {key: list(column) for key, column in zip(KEYS, columns)}

    counts = {}
    for key, function, share in KINDS:
        try:
            counts[key] = instructions(cost, function, share)
        except Missing:
            pass
    table = Table("off_c", "Off: a C function with a probe that nobody watches", "ns a call")
    table.add([Row(key, NONE) for key in KEYS], take_turns([Run(KEYS, turns)], rounds(PROCESSES)), counts)
    return [table]
