"""pydtrace as a consumer: how fast the target can fire while profiler.d and
topwords.d run, and what that costs, beside bpftrace's twins."""
import os

import build
import tracers
from harness import Case, Table, here, take_turns, top

ROUNDS = 5
SCRIPTS = ["profiler", "topwords"]


def measure():
    python, folder = build.own()
    module = build.module_of(folder)
    tables = []
    for name in SCRIPTS:
        d = os.path.join(top, "dscripts", name + ".d")
        twin = os.path.join(top, "dscripts", "bpftrace", name + ".bt")
        runs = {}

        def case(key, tracer, n, file, d=d, runs=runs):
            def measure_once():
                run = tracer([python, os.path.join(here, "fire.py"), str(n), "5"], folder,
                             module=module, file=file)
                runs.setdefault(key, []).append((run, n))
                return run.ns
            return Case(key, measure_once)

        cases = [
            case("channel + pydtrace", tracers.pydtrace("channel"), 400000, d),
            case("uprobe + pydtrace", tracers.pydtrace("uprobe"), 100000, d),
            case("uprobe + bpftrace", tracers.bpftrace(None), 100000, twin),
        ]
        table = Table("consumer_" + name, "Consumer: %s.d and its twin, five strings a fire"
                      % name, "ns a call")
        cases[0].baseline = cases[1].baseline = cases[2].key
        cases[1].target = ("≤ 0.8 × bpftrace", 0.8)
        taken = take_turns(cases, ROUNDS)
        table.add(cases, taken)
        for row in table.rows:
            done = runs.get(row["key"])
            if done:
                drops = sum(run.drops for run, _ in done)
                cpu = sorted(run.cpu / n * 1e9 for run, n in done)[len(done) // 2]
                row["drops"] = drops
                row["cpu"] = cpu
                row["events_per_second"] = 1e9 / row["median"]
                row["note"] = "up to %.1f M events/s; %.0f ns CPU an event, both sides; %d drops" % (
                    1e3 / row["median"], cpu, drops)
        tables.append(table)
    return tables
