"""Write the units that both tracers run alike as a golden of the language (tests/README.md).

The .r holds what the real dtrace printed; without it at hand, run-golden compares pydtrace with that.
"""
import os

from tracer import Outcome


PART = "/* -- */\n"


def alone(program):
    """Whether the name of the script may show: it is then run from standard input here as well, as a part."""
    return "$" in program.text()


def write(folder, found, theirs, ours, seed, index):
    """Nothing is written if the two do not agree about the program as a whole."""
    program = found.agreed
    if not program.units:
        return
    outcome = found.whole or theirs.run(program.text(), program.options, program.arguments)
    if outcome.broken() or vars(outcome) != vars(ours.run(program.text(), program.options, program.arguments)):
        return
    name = "tst.%s-%d-%d" % (program.area, seed, index)
    with open(os.path.join(folder, name + ".d"), "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(program.text(head(program, seed, index) + (PART if alone(program) else "")))
    with open(os.path.join(folder, name + ".r"), "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        file.write(golden(outcome, "/dev/stdin" if alone(program) else name + ".d"))


def write_refused(folder, found, seed, index):
    """The units that both refuse alike, as the parts of one golden."""
    program = found.program
    if not found.refused:
        return
    name = "tst.%s-refused-%d-%d" % (program.area, seed, index)
    rows = ["Random statements of the area %s (seed %d, program %d) are refused as in DTrace." % (program.area, seed, index),
            "@@parts", "@@args: " + " ".join(["-xerrtags", "-e"] + program.options + program.arguments), "@@status: 1"]
    with open(os.path.join(folder, name + ".d"), "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write("".join("/* %s */\n" % row for row in rows))
        for unit, _ in found.refused:
            file.write(PART + program.of([unit]).bare())
    with open(os.path.join(folder, name + ".r"), "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        file.write("-- @@stderr --\n")
        for _, message in found.refused:
            file.write("pydtrace: failed to compile script /dev/stdin: %s\n" % message)


def head(program, seed, index):
    """The claim and the directives."""
    words = program.options + program.arguments
    rows = ["Random statements of the area %s (seed %d, program %d) print what they do in DTrace." % (program.area, seed, index),
            "@@args: " + " ".join(words) if words else "",
            "@@parts" if alone(program) else "",
            "@@status: %d" % program.status if program.status else "",
            r"@@filter: s/ at BPF pc \d+//"]
    return "".join("/* %s */\n" % row for row in rows if row)


def golden(outcome: Outcome, name):
    err = "".join("pydtrace: %s\n" % line for line in outcome.err.replace("'/dev/stdin'", "'%s'" % name).splitlines())
    return outcome.out + ("-- @@stderr --\n" + err if err else "")
