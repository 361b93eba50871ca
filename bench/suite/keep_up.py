"""Keep up: events lost and memory of the channel at default options, with nothing between two
firings; the CPU time of the writer and of the reader; and the instructions that pydtrace alone spends
on an event.  All beside the commit BEFORE, in which each thread had a ring of its own.

A sample of the first two tables is a run of its own; of the third, the difference of two runs, which
leaves out what the start takes; of the fourth, the same under callgrind, so slow that the channel is
filled first.  A firing whose event is lost costs less: on_fire compares firings.
"""
import os
import re
import shlex
import tempfile

import build
import tracers
from build import BEFORE
from harness import Missing, Run, need, rounds, run, take_turns, target, top
from table import Row, Table, at_most, times

ROUNDS = 10
ALL = "pythonprobes*:::pythonprobe"
COUNT = "{ @[copyinstr(arg0)] = count(); }"
PROFILER = os.path.join(top, "dscripts", "profiler.d")
MEMORY = 67.2			# MB: 16 * bufsize, 64 MiB, and the heads of the pools

# key, what to fire, its size, further options, the script's file instead of COUNT
LOADS = [
    ("a loop, 10 s, profiler.d", "loop", 10, [], PROFILER),
    ("10,000 asyncio tasks", "tasks", 10000, [], None),
] + [("%s %s" % ("{:,}".format(n), "thread" if n == 1 else "threads"), "threads", n, [], None)
     for n in (1, 10, 100, 200, 1000, 10000)
] + [("%d processes" % n, "processes", n, [], None) for n in (2, 16, 128)
] + [("a string of %s bytes, 1 s" % "{:,}".format(n), "length", n, ["-xstrsize=8192"] * (n > 255), None)
     for n in (16, 250, 4096)]
# Those that BEFORE runs as well.
ALSO_BEFORE = ["a loop, 10 s, profiler.d", "10,000 asyncio tasks", "200 threads"]


def before(key):
    return "%s, %s" % (key, BEFORE)


# Under callgrind: key, the words of the script, what fires, targets.
TWO_KEYS = "two keys of arguments, count()"
QUERIES = [("profiler.d", ["-s", PROFILER], "python", [at_most(500, "instructions")]),
           ("profiler.d, never the names of the event before", ["-s", PROFILER], "names", []),
           (TWO_KEYS, ["-n", ALL + " { @[copyinstr(arg0), args[2] == NULL] = count(); }"], "python",
            [times(0.45, before(TWO_KEYS), BEFORE)])]
FEW, MANY = 20000, 60000
WRITER, READER = "a firing", "an event in pydtrace"


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


def speed(writer, reader, interpreter):
    """CPU time of a firing there, and of an event here: of what a long loop has more than a short one."""
    trace = tracers.pydtrace("channel")

    def measure():
        short, long = (trace(program(interpreter, "loop", seconds), interpreter, file=PROFILER)
                       for seconds in (1, 3))
        fired = long.values["fired"] - short.values["fired"]
        read = fired - (long.drops - short.drops)
        return {writer: (long.values["cpu"] - short.values["cpu"]) / fired * 1e9,
                reader: (long.cpu - short.cpu) / read * 1e9}
    return Run([writer, reader], measure)


def instructions(words, what, interpreter, count):
    """Of pydtrace and of nothing else: callgrind does not follow its child."""
    if interpreter.pydtrace is None:
        raise Missing("no pydtrace here")
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        fire = [interpreter.python, os.path.join(target, "fire.py"), "1", str(count), "5", what]
        run([need("valgrind"), "-q", "--tool=callgrind", "--callgrind-out-file=" + out, interpreter.pydtrace, "-q",
             "--source=channel", *words, "-c", shlex.join(fire)], env=tracers.environment(interpreter))
        with open(out) as file:
            found = re.search(r"^(?:totals|summary): (\d+)", file.read(), re.M)
        if found is None:
            raise Missing("callgrind counted nothing")
        return int(found.group(1))


def query(key, words, what, interpreter):
    def measure():
        few, many = (instructions(words, what, interpreter, count) for count in (FEW, MANY))
        return {key: (many - few) / (MANY - FEW)}
    return Run([key], measure)


def beside(keys, *targets):
    """A row for each key, beside its row of BEFORE if there is one."""
    for key in keys:
        base = before(key)
        if key in ALSO_BEFORE:
            yield Row(base, base)
        yield Row(key, base, *targets)


def measure():
    interpreter = build.own()
    old = build.before()
    memory = {}
    runs = [load(*one, interpreter, memory) for one in LOADS]
    speeds, queries = [speed(WRITER, READER, interpreter)], [query(*one, interpreter) for *one, _ in QUERIES]
    if old is not None:
        runs += [load(before(key), *rest, old, memory) for key, *rest in LOADS if key in ALSO_BEFORE]
        speeds.append(speed(before(WRITER), before(READER), old))
        queries += [query(before(key), words, what, old) for key, words, what, _ in QUERIES]
    keys = [key for key, *_ in LOADS]

    taken = take_turns(runs, rounds(ROUNDS))
    lost = Table("keep_up_lost", "Keep up: events lost at default options", "% lost")
    lost.add(beside(keys, at_most(0.1, "%")), taken)
    resident = Table("keep_up_memory", "Keep up: memory of the channel", "MB resident")
    resident.add(beside(keys, at_most(MEMORY, "MB")), memory)

    taken = take_turns(speeds, rounds(ROUNDS))
    cpu = Table("keep_up_cpu", "Keep up: CPU time, five strings, profiler.d", "ns")
    cpu.add([Row(before(WRITER), before(WRITER)), Row(WRITER, before(WRITER)),
             Row(before(READER), before(READER)), Row(READER, before(READER), times(0.6, WRITER, "the writer's"))],
            taken)

    taken = take_turns(queries, 1)
    cost = Table("keep_up_cost", "Keep up: pydtrace alone", "instructions an event")
    for key, *_, targets in QUERIES:
        cost.add([Row(before(key), before(key)), Row(key, before(key), *targets)], taken)
    return [lost, resident, cpu, cost]
