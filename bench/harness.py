"""The framework of all measurements: commands, CPUs, turns, instruction counts, the
description of the machine, the file of results."""
import datetime
import glob
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time

here = os.path.dirname(os.path.abspath(__file__))
top = os.path.dirname(here)
target = os.path.join(here, "target")	# programs that run inside the measured process


def progress(text):
    print(text, file=sys.stderr, flush=True)


class Missing(Exception):
    """Something that is not here: a row that says so, never a failure."""


def run(command, **options):
    """Run a command; its stdout, or Missing with the last line of its stderr."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              universal_newlines=True, errors="replace", **options)
    except OSError as error:
        raise Missing("%s: %s" % (command[0], error.strerror)) from None
    if done.returncode != 0:
        raise Missing("%s: %s" % (os.path.basename(command[0]),
                                  (done.stderr.strip() or "failed").splitlines()[-1][:120]))
    return done.stdout


def need_root():
    if os.geteuid() != 0:
        raise Missing("needs root")


def need(tool):
    path = shutil.which(tool)
    if path is None:
        raise Missing("no %s here" % tool)
    return path


# --- CPUs: one for the measured process, another for its tracer --------------------

def pinned(which):
    """A command's prefix: "target" is pinned to the last CPU that we may use, "tracer"
    to the first."""
    cpus = sorted(os.sched_getaffinity(0))
    if shutil.which("taskset") is None:
        return []
    return ["taskset", "-c", str(cpus[-1 if which == "target" else 0])]


# --- turns ---------------------------------------------------------------------------

class Run:
    """measure() returns {key: sample}, with exactly these keys, or raises Missing; a
    text in place of a sample says why that one is missing."""

    def __init__(self, keys, measure):
        self.keys, self.measure = keys, measure


def rounds(usual):
    """How many rounds: `make bench ROUNDS=3` sets all of them."""
    return int(os.environ.get("BENCH_ROUNDS") or usual)


def take_turns(runs, count, warmup=0):
    """Make the runs A B C, A B C ...: {key: samples}; a Missing run has its reason
    instead, and is not repeated."""
    taken, missing = {}, {}
    for number in range(-warmup, count):
        for one in runs:
            if all(key in missing for key in one.keys):
                continue
            try:
                samples = one.measure()
            except Missing as why:
                missing.update((key, str(why)) for key in one.keys)
                continue
            for key in one.keys:
                if isinstance(samples[key], str):
                    missing[key] = samples[key]
                elif number >= 0:
                    taken.setdefault(key, []).append(samples[key])
        progress("    round %d of %d" % (number + 1, count) if number >= 0 else "    warm-up")
    return {**taken, **missing}


# --- samples that a measured program prints --------------------------------------------

def printed(text):
    """The JSON of the line "bench JSON" that a program of target/ prints on its stdout,
    among other lines."""
    found = re.search(r"^bench (\{.*\})$", text, re.M)
    if found is None:
        raise Missing("printed no result")
    return json.loads(found.group(1))


def unwatched(values):
    """Repeat values() until no other tracer watched meanwhile."""
    for _ in range(10):
        found = values()
        if not found["watched"]:
            return found
        time.sleep(1)
    raise Missing("somebody else traces pythonprobes on this machine")


# --- instructions -------------------------------------------------------------------------

class Callgrind:
    """Counts instructions: `command` goes before a program that calls empty.count() at
    the begin and at the end of each thing to count; then counts() has them in order."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.out = os.path.join(self.folder.name, "out")
        self.command = [need("valgrind"), "-q", "--tool=callgrind", "--instr-atstart=no",
                        "--callgrind-out-file=" + self.out]

    def counts(self):
        found = []
        for path in sorted(glob.glob(self.out + ".*"), key=lambda p: int(p.rsplit(".", 1)[1])):
            with open(path) as file:
                found.append(int(re.search(r"^(?:totals|summary): (\d+)", file.read(), re.M).group(1)))
        return found


# --- results ---------------------------------------------------------------------------------

def first_line(command):
    try:
        return run(command).splitlines()[0]
    except (Missing, IndexError):
        return None


def machine():
    with open("/proc/cpuinfo") as file:
        model = [line.split(":", 1)[1].strip() for line in file
                 if line.startswith(("model name", "Model"))] or [platform.machine()]
    return {
        "time": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "cpu": model[0], "cpus": os.cpu_count(), "allowed_cpus": sorted(os.sched_getaffinity(0)),
        "pinned": shutil.which("taskset") is not None,
        "kernel": platform.release(), "libc": " ".join(platform.libc_ver()),
        "python": platform.python_version(), "root": os.geteuid() == 0,
        "commit": first_line(["git", "-c", "safe.directory=*", "-C", top, "describe", "--always", "--dirty"]),
        "load": os.getloadavg(),
        "tools": {tool: first_line([tool, "--version"])
                  for tool in ("gcc", "hyperfine", "bpftrace", "perf", "valgrind")},
    }


def save(path, before, tables):
    """Machine before and after, and every table with its samples."""
    with open(path, "w") as file:
        json.dump({"machine": before, "load_after": os.getloadavg(),
                   "tables": [vars(table) for table in tables]}, file, indent=1)
        file.write("\n")
