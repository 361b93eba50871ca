#!/usr/bin/env python3
"""Compare pydtrace with a real dtrace on random D programs.

    tests/differential/run.py --dtrace 'dtrace' --seconds 60
    tests/differential/run.py --area ints --seed 7 --statements 5000

Prints each difference that explained.py has no reason for, as a short program.  The exit status is 1 if there is one,
2 for a wrong command line.  README.md says how it works.
"""
import argparse
import collections
import os
import random
import shutil
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import areas                                                        # noqa: E402
import explained                                                    # noqa: E402
import generate                                                     # noqa: E402
import record                                                       # noqa: E402
from compare import Counts, compare                                 # noqa: E402
from shrink import Shrinker                                         # noqa: E402
from tracer import Tracer                                           # noqa: E402


def parse(words):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0],
                                     epilog="--dtrace and --pydtrace are commands with their first words; "
                                     "programs come on their standard input.")
    parser.add_argument("--dtrace", default=os.environ.get("DIFFERENTIAL_DTRACE", "dtrace"), metavar="COMMAND",
                        help="the real one (default: $DIFFERENTIAL_DTRACE, else dtrace)")
    parser.add_argument("--pydtrace", default="pydtrace --source=none", metavar="COMMAND",
                        help="the one to test (default: %(default)s)")
    parser.add_argument("--area", action="append", choices=areas.NAMES, metavar="AREA",
                        help="one of %s; may be repeated (default: all)" % ", ".join(areas.NAMES))
    parser.add_argument("--seed", type=int, help="first number of the random programs (default: a new one)")
    parser.add_argument("--statements", type=int, metavar="N", help="stop after N statements (default: 2000)")
    parser.add_argument("--seconds", type=float, metavar="N", help="stop after N seconds")
    parser.add_argument("--no-shrink", action="store_true", help="print the units as they were generated, without the rest of their program")
    parser.add_argument("--show", type=int, default=3, metavar="N",
                        help="print and shrink N differences of a kind in an area, count the others (default: 3)")
    parser.add_argument("--record", metavar="FOLDER", help="write what runs alike as goldens into FOLDER")
    parser.add_argument("--show-explained", action="store_true", help="print what is explained, too")
    options = parser.parse_args(words)
    if options.statements is None and options.seconds is None:
        options.statements = 2000
    if options.seed is None:
        options.seed = random.randrange(1000000)
    for command in options.dtrace, options.pydtrace:
        if not shutil.which((command.split() or [""])[0]):
            parser.error("there is no command %s; --dtrace and --pydtrace name them" % (command or "''"))
    return options


class Session:
    """What a run has seen so far."""

    def __init__(self, options):
        self.options = options
        self.theirs, self.ours = Tracer(options.dtrace), Tracer(options.pydtrace)
        self.counts = {area: Counts() for area in options.area or areas.NAMES}
        self.explained = collections.Counter()
        self.unexplained = collections.Counter()
        self.start = time.monotonic()

    def total(self):
        total = Counts()
        for counts in self.counts.values():
            total.add(counts)
        return total

    def done(self):
        total, options = self.total(), self.options
        return (options.statements is not None and total.ran + total.refused + total.broken >= options.statements
                or options.seconds is not None and time.monotonic() - self.start >= options.seconds)

    def run(self):
        index = 0
        while True:
            for area in self.counts:
                if self.done():
                    return
                self.program(area, index)
            index += 1

    def program(self, area, index):
        found = compare(generate.program(area, self.options.seed, index), self.theirs, self.ours)
        self.counts[area].add(found.counts)
        if self.options.record:
            record.write(self.options.record, found, self.theirs, self.ours, self.options.seed, index)
            record.write_refused(self.options.record, found, self.options.seed, index)
        for difference in found.differences:
            self.report(difference, "%s, seed %d, program %d" % (area, self.options.seed, index))
        self.progress()

    def report(self, difference, place):
        row = explained.reason_of(difference)
        if row:
            self.explained[row[0]] += 1
            if not self.options.show_explained:
                return
        else:
            kind = (difference.program.area,) + difference.kind()
            self.unexplained[kind] += 1
            if self.unexplained[kind] > self.options.show:
                return
            if not self.options.no_shrink:
                unexplained = lambda d: explained.reason_of(d) is None      # noqa: E731
                difference = Shrinker(self.theirs, self.ours, unexplained).shrink(difference)
        self.clear()
        print("--- %s%s" % (place, ": " + row[0] if row else ""))
        print(printable(" ".join(difference.program.options + difference.program.arguments)))
        print(printable(difference.text() if self.options.no_shrink else shown(difference)))
        print("dtrace:   %s\npydtrace: %s\n" % (printable(repr(difference.theirs)), printable(repr(difference.ours))),
              flush=True)

    def progress(self):
        if sys.stderr.isatty():
            total = self.total()
            sys.stderr.write("\r\033[K%d ran, %d refused, %d explained, %d unexplained, %d s" % (
                total.ran, total.refused, sum(self.explained.values()), sum(self.unexplained.values()),
                time.monotonic() - self.start))
            sys.stderr.flush()

    def clear(self):
        if sys.stderr.isatty():
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()

    def summary(self):
        self.clear()
        print("%-14s %9s %9s %9s" % ("area", "ran", "refused", "broken"))
        for area, counts in list(self.counts.items()) + [("all", self.total())]:
            print("%-14s %9d %9d %9d" % (area, counts.ran, counts.refused, counts.broken))
        for name, reason, _ in explained.ROWS:
            if self.explained[name]:
                print("explained %6d  %s" % (self.explained[name], reason))
        print("seed %d: %d unexplained" % (self.options.seed, sum(self.unexplained.values())))


def shown(difference):
    """The program without the clauses that print numbers, if it has one unit."""
    program = difference.program
    if difference.unit is not None and difference.unit not in program.units:
        program = program.of([difference.unit])
    return (program.bare() if len(program.units) == 1 else program.text()).rstrip("\n")


def printable(text):
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def main(words):
    session = Session(parse(words))
    try:
        session.run()
    except KeyboardInterrupt:
        pass
    session.summary()
    return 1 if session.unexplained else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
