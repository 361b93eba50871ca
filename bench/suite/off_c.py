"""Off, in C: a loop without a probe, with a guarded site, and with arguments that
are prepared for nobody."""
import os
import tempfile

import build
from harness import Case, Missing, Table, need, run

KEYS = ["no probe", "guarded by PYTHONPROBES_ENABLED()", "arguments prepared in vain"]


def instructions(cost, function):
    """Instructions a call, exactly."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        run([need("valgrind"), "--tool=callgrind", "--callgrind-out-file=" + out,
             "--toggle-collect=" + function, cost, "off", "1"])
        total = [line for line in open(out) if line.startswith("summary:")]
        return int(total[0].split()[1])


def measure():
    cost = os.path.join(build.builddir, "bench", "cost")
    rounds = [[float(x) for x in line.split()] for line in run([cost, "off", "25"]).splitlines()]
    table = Table("off_c", "Off: a C function with a probe that nobody watches", "ns a call")
    cases = [Case(key, None, KEYS[0]) for key in KEYS]
    taken = {key: [r[i] for r in rounds] for i, key in enumerate(KEYS)}
    calls = {"none": 2000000, "guarded": 2000000, "unguarded": 200000}
    for case, function in zip(cases, calls):
        try:
            case.note = "%.0f instructions" % (instructions(cost, function) / calls[function])
        except Missing:
            pass
    table.add(cases, taken)
    return [table]
