"""What all measurements share: cases that take turns, tables of results, and a
description of the machine."""
import datetime
import json
import os
import platform
import shutil
import subprocess
import sys

import stats

here = os.path.dirname(os.path.abspath(__file__))
top = os.path.dirname(here)


def progress(text):
    print(text, file=sys.stderr, flush=True)


def run(command, **options):
    """Run a command; its stdout, or an exception with its stderr."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          universal_newlines=True, **options)
    if done.returncode != 0:
        raise Missing("%s: %s" % (" ".join(command)[:80],
                                  (done.stderr.strip() or "failed").splitlines()[-1]))
    return done.stdout


class Missing(Exception):
    """Something that is not here: a row that says so, never a failure."""


def need_root():
    if os.geteuid() != 0:
        raise Missing("needs root")


def need(tool):
    path = shutil.which(tool)
    if path is None:
        raise Missing("no %s" % tool)
    return path


class Case:
    """measure() returns one sample.  baseline: the key of the case to compare with.
    target: (text, limit): the ratio, or with `minus` the difference, that is aimed at."""

    def __init__(self, key, measure, baseline=None, target=None, minus=None, note=""):
        self.key, self.measure, self.baseline = key, measure, baseline
        self.target, self.minus, self.note = target, minus, note


def take_turns(cases, rounds, warmup=1):
    """Measure the cases A B C, A B C ...: {key: samples}; a case that is Missing has
    its reason instead."""
    taken = {}
    for number in range(-warmup, rounds):
        for case in cases:
            if isinstance(taken.get(case.key), str):
                continue
            try:
                sample = case.measure()
            except Missing as why:
                taken[case.key] = str(why)
                continue
            if number >= 0:
                taken.setdefault(case.key, []).append(sample)
        progress("  round %d of %d" % (max(number + 1, 0), rounds))
    return taken


class Table:
    """One table of results: rows with samples, made by take_turns()."""

    def __init__(self, name, title, unit):
        self.name, self.title, self.unit = name, title, unit
        self.rows = []

    def add(self, cases, taken):
        for case in cases:
            samples = taken.get(case.key, "not measured")
            row = {"key": case.key, "note": case.note}
            if isinstance(samples, str):
                row["missing"] = samples
            else:
                row.update(stats.summary(samples), samples=samples)
                base = taken.get(case.baseline)
                if isinstance(base, list):
                    row["baseline"] = case.baseline
                    row["ratio"] = stats.ratio(samples, base)
                    row["difference"] = stats.difference(samples, base)
                if case.target is not None:
                    self.judge(row, case, taken)
            self.rows.append(row)

    @staticmethod
    def judge(row, case, taken):
        """met; not met; or within the spread: the limit lies in the interval."""
        text, limit = case.target
        value = row
        if case.minus is not None:
            if not isinstance(taken.get(case.minus), list):
                return
            value = stats.difference(row["samples"], taken[case.minus])
        elif case.baseline is not None:
            if "ratio" not in row:
                return
            value = row["ratio"]
        verdict = ("met" if value["median"] <= limit else
                   "within the spread" if value["low"] <= limit else "**not met**")
        row["target"] = {"text": text, "limit": limit, "value": value["median"], "verdict": verdict}

    def markdown(self):
        lines = ["### %s" % self.title, "",
                 "| | %s | spread | × baseline | remarks, target |" % self.unit,
                 "| --- | ---: | ---: | ---: | --- |"]
        for row in self.rows:
            if "missing" in row:
                lines.append("| %s | | | | %s |" % (row["key"], row["missing"]))
                continue
            ratio = target = ""
            if "ratio" in row and row["baseline"] != row["key"]:
                r = row["ratio"]
                ratio = "%.2f (%.2f–%.2f)" % (r["median"], r["low"], r["high"])
            if "target" in row:
                t = row["target"]
                target = "%s: %.2f, %s" % (t["text"], t["value"], t["verdict"])
            lines.append("| %s | %s | %s–%s | %s | %s |" % (
                row["key"], number(row["median"]), number(row["low"]), number(row["high"]),
                ratio, "; ".join(filter(None, [row["note"], target]))))
        return "\n".join(lines) + "\n"


def number(value):
    if value >= 1000:
        return "{:,.0f}".format(value)
    return "%.0f" % value if value >= 100 else "%.1f" % value if value >= 10 else "%.2f" % value


def first_line(command):
    try:
        return run(command).splitlines()[0]
    except (Missing, OSError, IndexError):
        return None


def machine():
    model = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo")
             if line.startswith(("model name", "Model"))] or [platform.processor()]
    return {
        "time": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "cpu": model[0], "cpus": os.cpu_count(), "kernel": platform.release(),
        "python": platform.python_version(), "root": os.geteuid() == 0,
        "load": os.getloadavg(),
        "tools": {tool: first_line([tool, "--version"])
                  for tool in ("gcc", "hyperfine", "bpftrace", "perf", "valgrind")},
    }


def save(path, tables):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        json.dump({"machine": machine(), "tables": [vars(table) for table in tables]}, file, indent=1)
