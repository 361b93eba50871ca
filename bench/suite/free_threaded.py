"""Without the GIL: a probe off and on the channel in a free-threaded CPython, beside the CPython with
the GIL of the same version or, where there is none, the nearest older or newer one."""
import build
import off_python
import on_fire
import tracers
from harness import Run, progress, rounds, take_turns
from table import Row, Table

ROUNDS = 9
EMPTY, OFF, ON = "empty builtin, 2 strings", "off: dtrace_probe, 2 strings", "channel: dtrace_probe, 5 strings"
STATEMENTS = {off_python.first(2): off_python.STATEMENTS[off_python.first(2)],
              EMPTY: off_python.STATEMENTS[off_python.empty(2)],
              OFF: off_python.STATEMENTS[off_python.probe(2)]}


def number(version):
    return [int(part) for part in version.rstrip("t").split(".")]


def minor(version):
    return number(version)[1]


def pair():
    """[(version, path)]: the newest free-threaded one, and the one with the GIL next to it."""
    found = build.others()
    free = max((one for one in found if one[0].endswith("t")), key=lambda one: number(one[0]), default=None)
    if free is None:
        return []
    return [free, min((one for one in found if not one[0].endswith("t")),
                      key=lambda one: abs(minor(one[0]) - minor(free[0])))]


def name(version, key):
    return "%s: %s" % (version, key)


def on(version, interpreter):
    tracer = tracers.pydtrace("channel")

    def measure():
        values = tracer(on_fire.command(interpreter, on_fire.TURNS, 20000, 5, "python"), interpreter,
                        strings=5).values
        return {name(version, ON): values["python"]}
    return Run([name(version, ON)], measure)


def measure():
    table = Table("free_threaded", "Without the GIL", "ns a call")
    found = pair()
    if not found:
        table.add([Row("free-threaded CPython")],
                  {"free-threaded CPython": "there is none; ./bootstrap free-threaded builds one"})
        return [table]
    runs = []
    for version, python in found:
        progress("  CPython " + version)
        interpreter = build.Interpreter(python)
        statements = {name(version, key): statement for key, statement in STATEMENTS.items()}
        runs += [off_python.run_of(python, interpreter, statements), on(version, interpreter)]
    taken = take_turns(runs, rounds(ROUNDS))
    (free, _), (gil, _) = found
    rows = [Row(name(version, key), name(gil, key)) for key in (EMPTY, OFF, ON) for version in (gil, free)]
    table.add(rows, taken)
    return [table]
