"""Keep up: events lost and memory of the channel at default options, with nothing between two
firings; and the instructions that pydtrace alone spends on an event.

A sample of the first two tables is a run of its own; of the third, the difference of two runs of
pydtrace under callgrind, so slow that the channel is filled first.
"""
import os
import re
import shlex
import tempfile

import build
import tracers
from harness import Missing, Run, need, rounds, run, take_turns, target, top
from table import Row, Table, at_most

ROUNDS = 10
ALL = "pythonprobes*:::pythonprobe"
COUNT = "{ @[copyinstr(arg0)] = count(); }"
PROFILER = os.path.join(top, "dscripts", "profiler.d")
MEMORY = 64			# MB, what 16 * bufsize allows

# key, what to fire, its size, further options, the script's file instead of COUNT
LOADS = [
    ("a loop, 3 s, profiler.d", "loop", 3, [], PROFILER),
    ("10,000 asyncio tasks", "tasks", 10000, [], None),
] + [("%s %s" % ("{:,}".format(n), "thread" if n == 1 else "threads"), "threads", n, [], None)
     for n in (1, 10, 100, 1000)
] + [("%d processes" % n, "processes", n, [], None) for n in (2, 16, 128)
] + [("a string of %s bytes, 1 s" % "{:,}".format(n), "length", n, ["-xstrsize=8192"] * (n > 255), None)
     for n in (16, 250, 4096)]

# Under callgrind: key, the words of the script.
QUERIES = [("profiler.d", ["-s", PROFILER]),
           ("two keys of arguments, count()", ["-n", ALL + " { @[copyinstr(arg0), args[2] == NULL] = count(); }"])]
FEW, MANY = 20000, 60000


def program(interpreter, what, size):
    return [interpreter.python, os.path.join(target, "keep_up.py"), what, str(size)]


def load(key, what, size, options, file, interpreter, memory):
    trace = tracers.pydtrace("channel")

    def measure():
        done = trace(program(interpreter, what, size), interpreter, script=COUNT, file=file, options=options,
                     pin=False)
        memory.setdefault(key, []).append(done.values["resident"] / 1e6)
        return {key: done.drops / done.values["fired"] * 100}
    return Run([key], measure)


def instructions(words, interpreter, count):
    """Of pydtrace and of nothing else: callgrind does not follow its child."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        fire = [interpreter.python, os.path.join(target, "fire.py"), "1", str(count), "5", "python"]
        run([need("valgrind"), "-q", "--tool=callgrind", "--callgrind-out-file=" + out, need("pydtrace"), "-q",
             "--source=channel", *words, "-c", shlex.join(fire)], env=tracers.environment(interpreter))
        with open(out) as file:
            found = re.search(r"^(?:totals|summary): (\d+)", file.read(), re.M)
        if found is None:
            raise Missing("callgrind counted nothing")
        return int(found.group(1))


def query(key, words, interpreter):
    def measure():
        few, many = (instructions(words, interpreter, count) for count in (FEW, MANY))
        return {key: (many - few) / (MANY - FEW)}
    return Run([key], measure)


def measure():
    interpreter = build.own()
    memory = {}
    taken = take_turns([load(*one, interpreter, memory) for one in LOADS], rounds(ROUNDS))
    lost = Table("keep_up_lost", "Keep up: events lost at default options", "% lost")
    lost.add([Row(key, None, at_most(0.1, "%")) for key, *_ in LOADS], taken)
    resident = Table("keep_up_memory", "Keep up: memory of the channel", "MB resident")
    resident.add([Row(key, None, at_most(MEMORY, "MB")) for key, *_ in LOADS], memory)
    taken = take_turns([query(*one, interpreter) for one in QUERIES], 1)
    cost = Table("keep_up_cost", "Keep up: pydtrace alone", "instructions an event")
    first, second = (key for key, _ in QUERIES)
    cost.add([Row(first, first, at_most(500, "instructions")), Row(second, first)], taken)
    return [lost, resident, cost]
