"""Off, whole programs: five workloads with a probe in the hot loop, by hyperfine."""
import json
import os
import tempfile

import build
from harness import Case, Missing, Table, here, need, progress, run

PROGRAMS = ["nbody", "scheduler", "jsontrip", "words", "recursion"]
KINDS = ["absent", "unguarded", "guarded"]


def times(name, python, env):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out.json")
        path = os.path.join(here, "programs", name + ".py")
        # Each kind once and again, in turns: hyperfine runs one command after the other.
        commands = ["%s %s %s" % (python, path, kind) for _ in range(2) for kind in KINDS]
        run([need("hyperfine"), "--shell=none", "--warmup=1", "--runs=4", "--export-json=" + out]
            + commands, env=env)
        results = json.load(open(out))["results"]
    return {kind: [1e3 * t for r in results[i::len(KINDS)] for t in r["times"]]
            for i, kind in enumerate(KINDS)}


def measure():
    python, folder = build.own()
    env = dict(os.environ, PYTHONPATH=folder)
    table = Table("off_programs", "Off: whole programs with a probe in the hot loop", "ms a run")
    for name in PROGRAMS:
        progress("  " + name)
        keys = {kind: "%s: %s" % (name, kind) for kind in KINDS}
        try:
            taken = {keys[kind]: value for kind, value in times(name, python, env).items()}
        except Missing as why:
            taken = {key: str(why) for key in keys.values()}
        table.add([Case(keys[kind], None, keys["absent"]) for kind in KINDS], taken)
    return [table]
