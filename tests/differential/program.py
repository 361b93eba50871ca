"""A D program made of units, and what a run of it says about each of them.

A unit is one statement of the comparison: a few clauses that do not need those of another unit.  A clause that
prints the unit's number stands before each, so that a difference in a long program belongs to one of them:

    BEGIN { printf("\\n=7=\\n"); }
    BEGIN { printf("%d", (1 << 33)); }
"""
import re

MARK = re.compile(r"\n=(\d+)=\n")
FAULT = re.compile(r"error in dt_clause_(\d+) for probe ID \d+ (.*)")
LINE = re.compile(r"(?:\[\w+\] )?line (\d+): ")
QUIET = "-q"


class Unit:
    """clauses: text of a clause each; head: declarations that stand before them, for this unit alone."""

    def __init__(self, *clauses, head=()):
        self.clauses = list(clauses)
        self.head = list(head)

    def lines(self):
        return self.head + self.clauses

    def text(self):
        return "\n".join(self.lines())


class Program:
    """head: declarations; first and last: clauses before and after the units; options and arguments: of the
    command line; status: what the last clause exits with."""

    def __init__(self, area, units, head=(), first=(), last=(), options=(QUIET,), arguments=(), status=0):
        self.area = area
        self.units = list(units)
        self.head, self.first, self.last = list(head), list(first), list(last)
        self.options, self.arguments = list(options), list(arguments)
        self.status = status

    def of(self, units):
        """The same with other units."""
        return Program(self.area, units, self.head, self.first, self.last, self.options, self.arguments, self.status)

    def layout(self):
        """[(line, unit or None, whether it is a clause)]"""
        rows = [(line, None, False) for line in self.head] + [(line, None, True) for line in self.first]
        for number, unit in enumerate(self.units):
            rows.append(('BEGIN { printf("\\n=%d=\\n"); }' % number, None, True))
            rows += [(line, number, False) for line in unit.head]
            rows += [(line, number, True) for line in unit.clauses]
        return rows + [(line, None, True) for line in ["BEGIN { exit(%d); }" % self.status] + self.last]

    def text(self, claim=""):
        return claim + "".join(line + "\n" for line, _, _ in self.layout())

    def bare(self):
        """The text without the clauses that print numbers: a program that does not compile needs none."""
        return "".join(line + "\n" for line in self.head + self.first +
                       [line for unit in self.units for line in unit.lines()] + self.last)

    def unit_of_line(self, number):
        """Index of the unit that the line (from 1) of text() belongs to, or None."""
        line = 0
        for text, unit, _ in self.layout():
            line += 1 + text.count("\n")
            if line >= number:
                return unit
        return None

    def unit_of_clause(self, number):
        return [unit for _, unit, is_clause in self.layout() if is_clause][number]


class Results:
    """What a run printed for each unit; rest: what belongs to none (END, ERROR, drops, the status)."""

    def __init__(self, program, outcome):
        parts = MARK.split("\n" + outcome.out)
        self.of_unit = ["nothing"] * len(program.units)
        end = ""
        for number, text in zip(parts[1::2], parts[2::2]):
            self.of_unit[int(number)] = text
        if program.units:
            last = len(program.units) - 1
            self.of_unit[last], end = split_end(self.of_unit[last])
        other = []
        for line in outcome.err.splitlines():
            match = FAULT.search(line)
            unit = program.unit_of_clause(int(match.group(1))) if match else None
            if unit is None:
                other.append(line)
            else:
                self.of_unit[unit] += "\n! " + match.group(2)
        self.rest = "%s%s\n%s\nstatus %s" % (parts[0], end, "\n".join(other), outcome.status)


def split_end(text):
    """What END and ERROR print follows the line =END=, if they print such a line."""
    at = text.find("\n=END=\n")
    return (text, "") if at < 0 else (text[:at], text[at:])
