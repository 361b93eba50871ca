"""usage: report.py RESULTS.json: write docs/performance.md from bench/performance.in:
each line "@table NAME@" becomes that table, "@machine@" the machine."""
import json
import os
import re
import sys

import harness


def table_of(tables, name):
    if name not in tables:
        return "*(not measured: `make bench BENCH=...`)*\n"
    table = harness.Table(name, tables[name]["title"], tables[name]["unit"])
    table.rows = tables[name]["rows"]
    return table.markdown() + "\n"


def machine_of(m):
    tools = ", ".join("%s %s" % (tool, re.sub(r"^\D*", "", text).split()[0])
                      for tool, text in sorted(m["tools"].items()) if text)
    return "%s, %d CPUs, Linux %s, CPython %s, load %.1f at the end; %s; %s." % (
        m["cpu"], m["cpus"], m["kernel"], m["python"], m["load"][0], tools, m["time"][:10])


def main(path):
    with open(path) as file:
        results = json.load(file)
    tables = {table["name"]: table for table in results["tables"]}
    with open(os.path.join(harness.here, "performance.in")) as file:
        text = file.read()
    text = text.replace("@machine@", machine_of(results["machine"]))
    text = re.sub(r"^@table (\w+)@\n", lambda found: table_of(tables, found.group(1)), text, flags=re.M)
    with open(os.path.join(harness.top, "docs", "performance.md"), "w") as file:
        file.write(text)


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
