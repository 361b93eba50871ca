"""Compare what two tracers make of a program, unit by unit.

A unit that a tracer refuses to compile is taken out and compared alone, message by message; the others run together.
"""
import re

from program import LINE, Results

COMPILE = "-e"


class Difference:
    """unit: of program, or None if the difference belongs to none; theirs, ours: what each tracer said."""

    def __init__(self, program, unit, theirs, ours):
        self.program, self.unit, self.theirs, self.ours = program, unit, theirs, ours

    def text(self):
        return self.unit.text() if self.unit else self.program.text()

    def kind(self):
        """What two differences with the same cause have in common."""
        return self.unit is None, kind_of(self.theirs), kind_of(self.ours)


def kind_of(said):
    """The tag of a refusal, the name of a fault, or that it ran."""
    match = re.match(r"\[\w+\]|compiles$", said) or re.search(r"\n! .*?: ([a-z -]+)", said)
    return match.group(match.lastindex or 0) if match else "ran"


class Counts:
    """How many units were compared as what."""

    def __init__(self):
        self.ran = self.refused = self.broken = 0

    def add(self, other):
        self.ran += other.ran
        self.refused += other.refused
        self.broken += other.broken


class Comparison:
    """differences; agreed: the program of the units that ran alike; whole: what the real one said of exactly that
    program, if it has run it; refused: [(unit, message)] alike in both."""

    def __init__(self, program):
        self.program = program
        self.counts = Counts()
        self.differences = []
        self.agreed = program.of([])
        self.whole = None
        self.refused = []


def compare(program, theirs, ours):
    found = Comparison(program)
    taken, refused = sift(program, ours)
    for unit in refused:
        compare_refusal(found, unit, theirs, ours)
    compare_runs(found, taken, theirs, ours)
    return found


def sift(program, tracer):
    """(the program of the units that compile, the units that do not)"""
    refused = []
    while program.units:
        outcome = tracer.run(program.text(), program.options + [COMPILE], program.arguments)
        message = outcome.message()
        if message is None:
            break
        match = LINE.match(message)
        at = program.unit_of_line(int(match.group(1))) if match else None
        if at is None:      # the program itself, or a place that is told wrongly: each unit alone
            kept = []
            for unit in program.units:
                (kept if alone(program, unit, tracer) is None else refused).append(unit)
            return program.of(kept), refused
        refused.append(program.units[at])
        program = program.of(program.units[:at] + program.units[at + 1:])
    return program, refused


def alone(program, unit, tracer):
    """The message about a program of this unit only, or None if it compiles."""
    outcome = tracer.run(program.of([unit]).bare(), program.options + [COMPILE], program.arguments)
    if outcome.broken():
        raise Broken
    return outcome.message()


class Broken(Exception):
    """The tracer failed, not the program."""


def compare_refusal(found, unit, theirs, ours):
    try:
        there, here = (alone(found.program, unit, tracer) for tracer in (theirs, ours))
    except Broken:
        found.counts.broken += 1
        return
    found.counts.refused += 1
    if there != here:
        found.differences.append(Difference(found.program, unit, there or "compiles", here or "compiles"))
    elif there:
        found.refused.append((unit, there))


def compare_runs(found, program, theirs, ours):
    """Both run the whole; where the real one breaks, halves of it; without the units that it alone refuses."""
    if not program.units:
        return
    there = theirs.run(program.text(), program.options, program.arguments)
    if there.message() is not None:
        taken, refused = sift(program, theirs)
        for unit in refused:
            compare_refusal(found, unit, theirs, ours)
        if refused:
            compare_runs(found, taken, theirs, ours)
            return
    if there.broken():
        if len(program.units) == 1:
            found.counts.broken += 1
            return
        half = len(program.units) // 2
        compare_runs(found, program.of(program.units[:half]), theirs, ours)
        compare_runs(found, program.of(program.units[half:]), theirs, ours)
        return
    here = ours.run(program.text(), program.options, program.arguments)
    a, b = Results(program, there), Results(program, here)
    found.counts.ran += len(program.units)
    agreed = []
    for unit, x, y in zip(program.units, a.of_unit, b.of_unit):
        if x == y:
            agreed.append(unit)
        else:
            found.differences.append(Difference(program, unit, x, y))
    if a.rest != b.rest:
        found.differences.append(Difference(program, None, a.rest, b.rest))
    found.whole = there if not found.agreed.units and agreed == program.units and a.rest == b.rest else None
    found.agreed.units += agreed
