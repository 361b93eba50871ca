"""usage: compare.py OLD.json NEW.json: list the rows that became slower or faster.

Both are results of `make bench`.  A row that has a baseline is compared by its ratio to
it, because the machine may differ between two runs; a row without one by itself.  For
each row that moved:

	new / old	of the two medians, with a 95 % interval by resampling both sets of
			samples
	outside		the new median is outside the old run's spread, or the other way

A row has moved when its interval does not hold 1.  It is called slower (faster)
only when it is outside as well and the interval lies wholly beyond 5 %: samples of one
run are alike in ways that another run does not share, so their interval is too
narrow to judge by alone.  The last lines count how many rows stay within the spread.
Exit status 1 when something is slower, 2 when the files cannot be compared.
"""
import json
import sys

import stats
from table import short


class Bad(Exception):
    """A file cannot be used; the text is the reason."""


def rows(path):
    """{(table, key): samples, or their ratios to the baseline}"""
    try:
        with open(path) as file:
            tables = json.load(file)["tables"]
        return {(table["name"], row["key"]): row.get("ratios") or stats.medians(row["samples"])
                for table in tables for row in table["rows"]
                if row.get("samples") and row.get("baseline") != row["key"]}
    except OSError as error:
        raise Bad("%s: %s" % (path, error.strerror)) from None
    except (ValueError, KeyError, TypeError):
        raise Bad("%s: no results of `make bench`" % path) from None


def told(samples):
    """Their summary as a table tells it: two decimals, or three digits."""
    return {key: float(short(value).replace(",", "")) for key, value in stats.summary(samples).items()}


def within(old, new):
    """Each median lies in the other's spread."""
    a, b = told(old), told(new)
    return a["least"] <= b["median"] <= a["most"] and b["least"] <= a["median"] <= b["most"]


def compare(old, new):
    """(ratio, low, high, inside, verdict) of two sets of samples."""
    ratio, low, high = stats.shift(old, new)
    inside = within(old, new)
    more, less = 1 + stats.COMMON, 1 - stats.COMMON
    verdict = "" if inside else "slower" if low > more else "faster" if high < less else ""
    return ratio, low, high, inside, verdict


def report(old, new, old_path, new_path):
    """(lines, is anything slower)"""
    lines = ["| table | row | new / old | interval | |", "| --- | --- | ---: | ---: | --- |"]
    verdicts, inside_count = [], 0
    shared = [name for name in new if name in old]
    for name in shared:
        ratio, low, high, inside, verdict = compare(old[name], new[name])
        inside_count += inside
        verdicts.append(verdict)
        if inside and low <= 1 <= high:
            continue
        lines.append("| %s | %s | %.2f | %.2f–%.2f | %s |" % (
            *name, ratio, low, high, verdict or ("" if inside else "outside")))
    for path, mine, other in (old_path, old, new), (new_path, new, old):
        lines += ["| %s | %s | | | only in %s |" % (*name, path) for name in mine if name not in other]
    lines += ["", "%d of %d rows lie within the spread of the other run; %d slower, %d faster" % (
        inside_count, len(shared), verdicts.count("slower"), verdicts.count("faster"))]
    return lines, "slower" in verdicts


def main(old_path, new_path):
    try:
        old, new = rows(old_path), rows(new_path)
    except Bad as why:
        print("bench-compare: %s" % why, file=sys.stderr)
        return 2
    lines, slower = report(old, new, old_path, new_path)
    print("\n".join(lines))
    return 1 if slower else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__.split(":")[0] + ": compare.py OLD.json NEW.json", file=sys.stderr)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
