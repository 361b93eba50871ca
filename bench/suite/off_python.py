"""Off, in Python: a probe call that nobody watches, beside empty builtins and what
else is used for it, on each interpreter."""
import json
import os
import subprocess

import build
from harness import Case, Missing, Table, progress

IMPORT = "from probe import dtrace_probe, enabled\nimport empty\n"
LOGGING = "import logging\nlog = logging.getLogger('x').debug\n"
NOARGS, TWO = "empty builtin, METH_NOARGS", "empty builtin, METH_FASTCALL, 2 strings"

# key, setup, statement, baseline, target
CASES = [
    (NOARGS, IMPORT + "f = empty.noargs", "f()", NOARGS, None),
    ("enabled()", IMPORT, "enabled()", NOARGS, ("≤ 1.05 ×", 1.05)),
] + [case for n in range(6) for args in [", ".join(['"%s"' % c for c in "abcde"[:n]])] for case in [
    ("empty builtin, METH_FASTCALL, %d strings" % n, IMPORT + "f = empty.fastcall", "f(%s)" % args,
     "empty builtin, METH_FASTCALL, %d strings" % n, None),
    ("dtrace_probe, %d strings" % n, IMPORT, "dtrace_probe(%s)" % args,
     "empty builtin, METH_FASTCALL, %d strings" % n, ("≤ 1.05 ×", 1.05)),
]] + [
    ("if enabled(): dtrace_probe(f'…', f'…')", IMPORT + "x = 7",
     "if enabled(): dtrace_probe(f'request {x}', f'user {x}')", NOARGS, None),
    ("dtrace_probe(f'…', f'…')", IMPORT + "x = 7",
     "dtrace_probe(f'request {x}', f'user {x}')", TWO, None),
    ("logging.debug('%s %s', …), disabled", LOGGING, "log('%s %s', 'a', 'b')", TWO, None),
    ("sys.audit('x', 'a', 'b'), no hooks", "from sys import audit", "audit('x', 'a', 'b')", TWO, None),
]
PEERS = [
    ("stapsdt: Probe.fire('a', 'b')",
     "import stapsdt\nprovider = stapsdt.Provider('bench')\n"
     "probe = provider.add_probe('probe', stapsdt.ArgTypes.uint64, stapsdt.ArgTypes.uint64)\n"
     "provider.load()", "probe.fire('a', 'b')", TWO, None),
    ("pyusdt", "import pyusdt", "pass", TWO, None),
]


def samples(python, folder, cases, rounds):
    text = json.dumps([{"key": c[0], "setup": c[1], "stmt": c[2]} for c in cases])
    done = subprocess.run([python, os.path.join(os.path.dirname(__file__), "..", "calls.py"), str(rounds)],
                          input=text, stdout=subprocess.PIPE, universal_newlines=True,
                          env=dict(os.environ, PYTHONPATH=folder), check=True)
    return json.loads(done.stdout)


def table_of(name, title, rows, taken):
    table = Table(name, title, "ns a call")
    table.add([Case(key, None, base, target) for key, _, _, base, target in rows], taken)
    return table


def measure():
    python, folder = build.own()
    progress("  the interpreter of this build")
    peers = build.peers()
    taken = samples(python, folder, CASES, 25)
    if peers is not None:
        taken.update({key: value for key, value in samples(peers, folder, PEERS, 5).items()})
    tables = [table_of("off_python", "Off: a call that nobody watches", CASES + PEERS, taken)]

    # The two that have targets, on every interpreter.
    short = [c for c in CASES if c[0] in (NOARGS, TWO, "enabled()", "dtrace_probe, 2 strings")]
    every = Table("off_every_python", "Off: on each CPython", "ns a call")
    for version, python in build.interpreters():
        progress("  CPython " + version)
        try:
            taken = samples(python, build.packages(version, python), short, 25)
        except Exception as why:
            every.add([Case(version, None)], {version: str(why).splitlines()[-1]})
            continue
        cases = [Case("%s: %s" % (version, key), None, "%s: %s" % (version, base), target)
                 for key, _, _, base, target in short]
        every.add(cases, {"%s: %s" % (version, key): value for key, value in taken.items()})
    return tables + [every]
