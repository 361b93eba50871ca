"""Collapsed stacks, which flamegraph.pl and many other viewers read.

A line for each stack: frames from the outermost to the innermost, separated by semicolons, a
space, and the stack's own time in nanoseconds.  The first frame is the thread, where there is
more than one; the others are functions with the line that is active in them.
"""
from .. import _totals
from . import _sources

ENDING, TITLE, TEXT = ".folded", "collapsed stacks, for flamegraph.pl", True

# Semicolons and ends of lines separate frames and stacks.
SAFE = {ord(";"): ":", ord("\n"): " ", ord("\r"): " "}


def write(profile, file):
    sources = _sources.Sources(profile)
    known = {}

    def frame(code, number):
        name = known.get((code, number))
        if name is None:
            name = "%s (%s:%d)" % (code.name, sources.short(code.file), number)
            name = known[code, number] = name.translate(SAFE)
        return name

    sums = {}
    for thread, title in _totals.titled(profile.threads):
        first = title.translate(SAFE) + ";" if len(profile.threads) > 1 else ""
        for path, ns in _totals.stacks(thread.root, frame):
            stack = first + ";".join(path)
            sums[stack] = sums.get(stack, 0) + ns
    for stack, ns in sums.items():
        file.write("%s %d\n" % (stack, ns))
