"""Off, whole programs: five workloads with a probe in the hot loop, by hyperfine.

hyperfine runs each kind once, then all of them again: they take turns.  A sample is
the CPU time of one run from start to end, loading Python included.
"""
import json
import os
import tempfile

import build
from harness import Run, need, pinned, rounds, run, take_turns, target
from table import Row, Table

ROUNDS = 8
PROGRAMS = ["nbody", "scheduler", "jsontrip", "words", "recursion"]
# Of a row: its name, the kind (programs/common.py).
KINDS = [("absent", "absent"), ("the same again", "absent"), ("unguarded", "unguarded"),
         ("guarded by enabled()", "guarded"), ("guarded by tracing", "tracing"),
         ("instrumented, idle", "instrumented")]


def keys(name):
    return ["%s: %s" % (name, text) for text, _ in KINDS]


def run_of(name, interpreter):
    env = dict(os.environ, PYTHONPATH=interpreter.folder, PYTHONHASHSEED="0")
    path = os.path.join(target, "programs", name + ".py")

    def measure():
        with tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "out.json")
            run(pinned("target") + [need("hyperfine"), "--shell=none", "--runs=1", "--export-json=" + out]
                + ["%s %s %s" % (interpreter.python, path, kind) for _, kind in KINDS], env=env)
            with open(out) as file:
                results = json.load(file)["results"]
        return {key: 1e3 * (r["user"] + r["system"]) for key, r in zip(keys(name), results)}
    return Run(keys(name), measure)


def measure():
    interpreter = build.own()
    table = Table("off_programs", "Off: whole programs with a probe in the hot loop", "ms a run")
    taken = take_turns([run_of(name, interpreter) for name in PROGRAMS], rounds(ROUNDS), warmup=1)
    for name in PROGRAMS:
        table.add([Row(key, keys(name)[0]) for key in keys(name)], taken)
    return [table]
