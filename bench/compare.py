"""usage: compare.py OLD.json NEW.json: what has become slower or faster.

Both are results of `make bench`.  A row is shown when the interval (95 %, by
resampling both sets of samples) of the ratio of its medians does not hold 1.  The
machine may differ between two runs, so rows that have a baseline are compared by
their ratio to it.  Exit status 1 when anything has become slower by over 5 %.
"""
import json
import sys

import stats


def rows(path):
    with open(path) as file:
        tables = json.load(file)["tables"]
    found = {}
    for table in tables:
        samples = {row["key"]: row["samples"] for row in table["rows"] if "samples" in row}
        for key, values in samples.items():
            row = next(row for row in table["rows"] if row["key"] == key)
            base = samples.get(row.get("baseline"))
            if base is not None and row["baseline"] != key:
                values = [a / b for a, b in zip(values, base) if b > 0]
            found[table["name"], key] = values
    return found


def main(old_path, new_path):
    old, new = rows(old_path), rows(new_path)
    slower = False
    print("| table | row | new / old | interval | |\n| --- | --- | ---: | ---: | --- |")
    for name in sorted(old.keys() & new.keys()):
        if not old[name] or not new[name]:
            continue
        ratio, low, high = stats.shift(old[name], new[name])
        if low <= 1 <= high:
            continue
        slower = slower or low > 1.05
        print("| %s | %s | %.2f | %.2f–%.2f | %s |" % (
            name + (ratio, low, high, "slower" if low > 1.05 else "faster" if high < 0.95 else "")))
    for name in sorted(old.keys() ^ new.keys()):
        print("| %s | %s | | | only in %s |" % (name + (old_path if name in old else new_path,)))
    return 1 if slower else 0


if len(sys.argv) != 3:
    sys.exit(__doc__.split("\n")[0])
sys.exit(main(*sys.argv[1:]))
