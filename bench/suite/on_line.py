"""On: one line of Python under the profiler and the interpreter's own probes, beside
other line tracers.

Compared rows take turns in one process (lines.py); a sample is the turns of one
process.
"""
import os
import subprocess

import build
import tracers
from harness import Callgrind, Missing, Run, progress, rounds, take_turns, target
from table import Row, Table, times

ROUNDS = 9
TURNS = 5
LINES = os.path.join(target, "lines.py")
NOTHING, HOOK = "nothing", "empty C trace hook"
PROFILER, INSTRUMENT, PEER = "DTraceProfiler, %s", "python:::line of probe.instrument(), %s", "line_profiler, %s"
COLLECT = "DTraceProfiler(collect=True)"
ALONE = "no tracer"
CHANNEL, UPROBE, BPFTRACE = "channel + pydtrace", "uprobe + pydtrace", "uprobe + bpftrace"
BY_LINE = "@[str(arg0), arg2] = count();"


def run_of(python, interpreter, tracer, lines, hows, **more):
    """hows: {key: how}, for lines.py."""
    def measure():
        values = tracer([python, LINES, str(TURNS), str(lines), *hows.values()], interpreter, **more).values
        return {key: values[how] for key, how in hows.items()}
    return Run(list(hows), measure)


def instructions(python, interpreter, hows):
    found = {}
    for key, how in hows.items():		# one by one, so that a missing peer is one missing row
        try:
            grind = Callgrind()
            tracers.nobody(grind.command + [python, LINES, "count", "4000", how], interpreter)
            found[key], = (count / 4000 for count in grind.counts())
        except (Missing, ValueError) as why:
            progress("    no instructions: %s" % why)
    return found


def measure():
    return [own(), monitoring(), call()]


def call():
    """A call, with its lines and the call tree, beside cProfile, which counts calls only."""
    interpreter = build.own()
    collect, cprofile = COLLECT, "cProfile (calls only)"
    hows = {NOTHING: "nothing/fib", collect: "collect/fib", cprofile: "cprofile/fib"}
    table = Table("on_call", "On: one call of CPython %s, fib(18)" % interpreter.version, "ns a call")
    table.add([Row(NOTHING, NOTHING), Row(collect, NOTHING, times(1.3, cprofile, "cProfile")),
               Row(cprofile, NOTHING)],
              take_turns([run_of(interpreter.python, interpreter, tracers.nobody, 1, hows)], rounds(ROUNDS)))
    return table


def own():
    """The interpreter of this build."""
    interpreter = build.own()
    peers = build.peers(interpreter)
    has_peer = subprocess.run([peers, "-c", "import line_profiler"], stderr=subprocess.DEVNULL).returncode == 0
    profiler = PROFILER % ALONE
    alone = {NOTHING: "nothing", HOOK: "hook", profiler: "profiler", COLLECT: "collect",
             "sys.settrace, an empty Python function": "settrace", "cProfile (calls only)": "cprofile"}
    channel, peer = PROFILER % CHANNEL, PEER % "beside the channel"
    beside = {channel: "profiler"}
    if has_peer:
        beside[peer] = "line_profiler"
    count = {"strings": 2}
    native = "CPython's own python:line, uprobe + bpftrace"
    runs = [
        run_of(interpreter.python, interpreter, tracers.nobody, 20000, alone),
        run_of(peers, interpreter, tracers.nobody, 20000, {PEER % ALONE: "line_profiler"}),
        run_of(peers, interpreter, tracers.pydtrace("channel"), 20000, beside, **count),
        run_of(interpreter.python, interpreter, tracers.pydtrace("uprobe"), 4000,
               {PROFILER % UPROBE: "profiler"}, **count),
        run_of(interpreter.python, interpreter, tracers.bpftrace(), 4000,
               {PROFILER % BPFTRACE: "profiler"}, **count),
        run_of(interpreter.python, interpreter, native_line(interpreter), 4000, {native: "nothing"}),
    ]
    taken = take_turns(runs, rounds(ROUNDS))
    if not has_peer:
        taken[peer] = taken[PEER % ALONE]
    table = Table("on_line", "On: one line of CPython %s" % interpreter.version, "ns a line")
    rows = [
        Row(NOTHING, NOTHING), Row(HOOK, NOTHING),
        Row(profiler, NOTHING, times(1.3, HOOK, "an empty hook")),
        Row(COLLECT, NOTHING, times(0.38, PEER % ALONE, "line_profiler")),
        Row(PEER % ALONE, NOTHING),
        Row(channel, NOTHING, times(0.6, peer, "line_profiler")), Row(peer, NOTHING),
        Row(PROFILER % UPROBE, NOTHING), Row(PROFILER % BPFTRACE, NOTHING), Row(native, NOTHING),
    ] + [Row(key, NOTHING) for key in list(alone)[4:]]
    counts = instructions(peers, interpreter, {**alone, PEER % ALONE: "line_profiler"})
    table.add(rows, taken, counts)
    return table


def native_line(interpreter):
    """bpftrace on the probe that some interpreters have of their own."""
    real = os.path.realpath(interpreter.python)

    def trace(*arguments, **options):
        tracers.need_root()
        notes = subprocess.run(["readelf", "-n", real], stdout=subprocess.PIPE, universal_newlines=True).stdout
        if "Provider: python" not in notes or "Name: line" not in notes:
            raise Missing("this CPython has no python:line")
        return tracers.bpftrace(BY_LINE, [real], "python:line")(*arguments, **options)
    return trace


def monitoring():
    """An interpreter with sys.monitoring (3.12), which pyusdt needs."""
    table = Table("on_line_monitoring", "On: one line, with sys.monitoring", "ns a line")
    newer = [python for version, python in build.others() if build.pythons.version_key(version) >= (3, 12)]
    if not newer:
        table.add([Row("sys.monitoring")], {"sys.monitoring": "no CPython >= 3.12 with headers here"})
        return table
    progress("  building for a CPython with sys.monitoring")
    try:
        interpreter = build.Interpreter(newer[0])
    except Missing as why:
        table.add([Row("sys.monitoring")], {"sys.monitoring": str(why)})
        return table
    table.title = "On: one line of CPython %s" % interpreter.version
    peers = build.peers(interpreter)
    library = subprocess.run([peers, "-c", "import libpyusdt; print(libpyusdt.__file__)"],
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, universal_newlines=True).stdout
    lines = "python*:::line"
    own_channel, own_bpftrace = INSTRUMENT % CHANNEL, INSTRUMENT % BPFTRACE
    pyusdt, pyusdt_bpftrace = "pyusdt, " + ALONE, "pyusdt LINE, " + BPFTRACE
    script = "{ @[copyinstr(arg0), arg2] = count(); }"

    def pyusdt_traced(*arguments, **options):
        if not library:
            raise Missing("ModuleNotFoundError: No module named 'pyusdt'")
        return tracers.bpftrace("@[str(arg1), arg2] = count();", [library.strip()], "pyusdt:LINE")(
            *arguments, **options)

    alone = {NOTHING: "nothing", HOOK: "hook", PROFILER % ALONE: "profiler", COLLECT: "collect"}
    channel = {PROFILER % CHANNEL: "profiler"}
    runs = [
        run_of(peers, interpreter, tracers.nobody, 20000, alone),
        run_of(peers, interpreter, tracers.nobody, 20000, {INSTRUMENT % ALONE: "instrument"}),
        run_of(peers, interpreter, tracers.nobody, 20000, {PEER % ALONE: "line_profiler"}),
        run_of(peers, interpreter, tracers.nobody, 20000, {pyusdt: "pyusdt"}),
        run_of(peers, interpreter, tracers.pydtrace("channel"), 20000, channel, strings=2),
        run_of(peers, interpreter, tracers.pydtrace("channel", lines), 20000, {own_channel: "instrument-on"},
               script=script),
        run_of(peers, interpreter, tracers.bpftrace(BY_LINE, interpreter.modules[:1], "python:line"), 4000,
               {own_bpftrace: "instrument-on"}),
        run_of(peers, interpreter, pyusdt_traced, 4000, {pyusdt_bpftrace: "pyusdt-on"}),
    ]
    rows = [
        Row(NOTHING, NOTHING), Row(HOOK, NOTHING),
        Row(PROFILER % ALONE, NOTHING, times(1.3, HOOK, "an empty hook")),
        Row(COLLECT, NOTHING, times(0.25, PEER % ALONE, "line_profiler")),
        Row(INSTRUMENT % ALONE, NOTHING), Row(PEER % ALONE, NOTHING), Row(pyusdt, NOTHING),
        Row(PROFILER % CHANNEL, NOTHING, times(0.6, PEER % ALONE, "line_profiler")),
        Row(own_channel, NOTHING), Row(own_bpftrace, NOTHING), Row(pyusdt_bpftrace, NOTHING),
    ]
    table.add(rows, take_turns(runs, rounds(ROUNDS)))
    return table
