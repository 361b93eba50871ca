"""usage: report.py [-C FOLDER] RESULTS.json...: write the documentation's figures.

docs/performance.md is made from bench/performance.in: a line "@machine@" becomes the machine,
a line "@table NAME@" that table, "@targets@" the targets.  In README.md
the text between two comments, "bench:" and "bench end", is written anew.  FOLDER holds
docs/ and README.md; the top of the tree if not given.

A further file adds the tables that those before it do not have: parts that run by name only are
mostly measured by themselves.
"""
import argparse
import json
import os
import re
import sys

import harness
from table import Table, number, short

# The rows of README.md: text, table, key.
README = [
    ("`dtrace_probe(\"a\", \"b\")`, nobody watches", "off_python", "dtrace_probe, 2 strings"),
    ("an empty C function, called the same way", "off_python", "empty builtin, METH_FASTCALL, 2 strings"),
    ("`if enabled():`, nobody watches", "off_python", "if enabled(): pass"),
    ("`if tracing:`, nobody watches", "off_python", "if tracing: pass"),
    ("a firing of five strings, `pydtrace` on the channel", "on_fire_5", "channel + pydtrace: dtrace_probe"),
    ("a firing of five strings, `pydtrace` on uprobe", "on_fire_5", "uprobe + pydtrace: dtrace_probe"),
    ("a firing of five strings, bpftrace", "on_fire_5", "uprobe + bpftrace's twin: dtrace_probe"),
    ("a line under `DTraceProfiler`, nobody watches", "on_line", "DTraceProfiler, no tracer"),
    ("a line under `DTraceProfiler`, `pydtrace` on the channel", "on_line", "DTraceProfiler, channel + pydtrace"),
]


class ResultsFile:
    """What one run of `make bench` has saved."""

    def __init__(self, path):
        try:
            with open(path) as file:
                results = json.load(file)
            self.machine, self.load_after = results["machine"], results["load_after"]
            self.tables = {table["name"]: table for table in results["tables"]}
        except OSError as error:
            sys.exit("bench-report: %s: %s" % (path, error.strerror))
        except (ValueError, KeyError, TypeError):
            sys.exit("bench-report: %s: no results of `make bench`" % path)

    def describe_machine(self):
        m = self.machine
        tools = ["%s %s" % (tool, re.sub(r"^\D*", "", text).split()[0].rstrip(")"))
                 for tool, text in sorted(m["tools"].items()) if text]
        return "%s, %d CPUs, Linux %s, %s, CPython %s; %s; %s, commit %s; load %.1f before and %.1f after" % (
            m["cpu"], m["cpus"], m["kernel"], m["libc"], m["python"], ", ".join(tools),
            m["time"][:10], m["commit"] or "unknown", m["load"][0], self.load_after[0])


class Results:
    def __init__(self, paths):
        self.tables, self.machines = {}, []
        for path in paths:
            file = ResultsFile(path)
            new = {name: table for name, table in file.tables.items() if name not in self.tables}
            if new:
                what = "Of “%s”: " % "”, “".join(table["title"] for table in new.values()) if self.tables else ""
                self.machines.append("- %s%s." % (what, file.describe_machine()))
            self.tables.update(new)

    def table(self, name):
        if name not in self.tables:
            return "*(%s: not measured in this run)*\n\n" % name
        table = Table(name, self.tables[name]["title"], self.tables[name]["unit"])
        table.rows = self.tables[name]["rows"]
        return table.markdown() + "\n"

    def row(self, table, key):
        return next((row for row in self.tables.get(table, {}).get("rows", []) if row["key"] == key), {})

    def targets(self):
        found = [(table, row, target) for table in self.tables.values() for row in table["rows"]
                 for target in row.get("targets", [])]
        missed = [one for one in found if not one[2]["met"]]
        lines = ["%d of %d are met. Not met:" % (len(found) - len(missed), len(found)), "",
                 "| | target | measured | 95 % interval | |", "| --- | --- | ---: | ---: | --- |"]
        for table, row, target in missed:
            lines.append("| %s: %s | %s | %s | %s–%s | %s |" % (
                table["title"], row["key"], target["text"],
                *(short(target[what]) for what in ("value", "low", "high")),
                "" if target["sure"] else "within the noise"))
        return ("\n".join(lines) if missed else lines[0].replace(" Not met:", "")) + "\n\n"

    def readme(self):
        lines = ["| | ns |", "| --- | ---: |"]
        for text, table, key in README:
            row = self.row(table, key)
            if "median" in row:
                lines.append("| %s | %s |" % (text, number(row["median"])))
        return "\n".join(lines) + "\n"


def replace(path, pattern, text):
    with open(path) as file:
        old = file.read()
    new, count = re.subn(pattern, lambda found: found.group(1) + text + found.group(2), old, flags=re.S)
    if count != 1:
        sys.exit("bench-report: %s: no place for the figures" % path)
    with open(path, "w") as file:
        file.write(new)


def main(paths, folder):
    results = Results(paths)
    with open(os.path.join(harness.here, "performance.in")) as file:
        text = file.read()
    text = re.sub(r"^@machine@$", lambda _: "\n".join(results.machines), text, flags=re.M)
    text = re.sub(r"^@targets@\n", lambda found: results.targets(), text, flags=re.M)
    text = re.sub(r"^@table (\w+)@\n", lambda found: results.table(found.group(1)), text, flags=re.M)
    with open(os.path.join(folder, "docs", "performance.md"), "w") as file:
        file.write(text)
    replace(os.path.join(folder, "README.md"), r"(<!-- bench:[^>]*-->\n).*?(<!-- bench end -->)",
            results.readme())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(usage=__doc__[len("usage: "):].split(":")[0])
    parser.add_argument("-C", dest="folder", default=harness.top)
    parser.add_argument("results", nargs="+")
    arguments = parser.parse_args()
    main(arguments.results, arguments.folder)
