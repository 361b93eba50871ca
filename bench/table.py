"""Tables of results: rows of samples, ratios to a baseline, targets met or not."""
import stats


class Target:
    """The limit of a row: its median, or its ratio to or difference from another row,
    should be at most `limit`."""

    def __init__(self, text, limit, kind="median", other=None):
        self.text, self.limit, self.kind, self.other = text, limit, kind, other

    def judge(self, samples, taken):
        """The verdict as it goes into the results; None when `other` was not measured."""
        if self.other is not None:
            other = taken.get(self.other)
            if not isinstance(other, list):
                return None
            samples = {"ratio": stats.ratios, "difference": stats.differences}[self.kind](samples, other)
        if not samples:
            return None
        found = stats.summary(samples)
        return {"text": self.text, "limit": self.limit, "value": found["median"],
                "low": found["low"], "high": found["high"], "met": found["median"] <= self.limit,
                "sure": not found["low"] <= self.limit < found["high"]}


def at_most(limit, unit="ns"):
    return Target("≤ %g %s" % (limit, unit), limit)


def times(limit, other, name):
    return Target("≤ %g × %s" % (limit, name), limit, "ratio", other)


def above(limit, other, name):
    return Target("≤ %g ns above %s" % (limit, name), limit, "difference", other)


class Row:
    """key: its name, under which its samples are found.  baseline: the key
    of the row that it is compared with; its own key makes it one.  targets: Targets."""

    def __init__(self, key, baseline=None, *targets):
        self.key, self.baseline, self.targets = key, baseline, targets


class Table:
    def __init__(self, name, title, unit):
        self.name, self.title, self.unit = name, title, unit
        self.rows = []

    def add(self, rows, taken, instructions=None, notes=None):
        """taken: {key: samples, or a text that says why there are none}; instructions:
        {key: a call's}; notes: {key: text}."""
        for row in rows:
            samples = taken.get(row.key, "not measured")
            result = {"key": row.key}
            if isinstance(samples, str) or not samples:
                result["missing"] = samples or "no samples"
            else:
                result.update(stats.summary(samples), samples=samples)
                base = taken.get(row.baseline)
                if isinstance(base, list):
                    result["baseline"] = row.baseline
                    ratios = stats.ratios(samples, base)
                    if row.baseline != row.key and ratios:
                        result["ratio"] = stats.summary(ratios)
                        result["ratios"] = ratios
                result["targets"] = [t for t in (target.judge(samples, taken)
                                                 for target in row.targets) if t]
            if instructions and row.key in instructions:
                result["instructions"] = instructions[row.key]
            if notes and row.key in notes:
                result["note"] = notes[row.key]
            self.rows.append(result)

    def markdown(self):
        counted = any("instructions" in row for row in self.rows)
        lines = ["### " + self.title, "",
                 "| | %s | spread | × baseline | spread |%s remarks, targets |"
                 % (self.unit, " instructions |" * counted),
                 "| --- | ---: | ---: | ---: | ---: |%s --- |" % (" ---: |" * counted)]
        for row in self.rows:
            count = "%.0f" % row["instructions"] if "instructions" in row else ""
            cells = [row["key"], "", "", "", ""]
            if "missing" not in row:
                cells[1:3] = number(row["median"]), between(number, row)
                if row.get("baseline") == row["key"]:
                    cells[3] = "baseline"
                elif "ratio" in row:
                    cells[3:5] = short(row["ratio"]["median"]), between(short, row["ratio"])
            if counted:
                cells.append(count)
            cells.append("; ".join(filter(None, [row.get("missing"), row.get("note")]
                                          + [verdict(t) for t in row.get("targets", [])])))
            lines.append("| %s |" % " | ".join(cells))
        return "\n".join(lines) + "\n"


def verdict(target):
    return "%s: %s, %s%s" % (target["text"], short(target["value"]),
                             "met" if target["met"] else "**not met**",
                             "" if target["sure"] else " (within the noise)")


def between(form, found):
    return "%s–%s" % (form(found["least"]), form(found["most"]))


def number(value):
    """Three digits."""
    if round(value) >= 1000:
        return "{:,.0f}".format(value)
    return "%.0f" % value if round(value, 1) >= 100 else "%.1f" % value if round(value, 2) >= 10 else "%.2f" % value


def short(value):
    return "%.2f" % value if abs(value) < 10 else number(value) if value > 0 else "-" + number(-value)
