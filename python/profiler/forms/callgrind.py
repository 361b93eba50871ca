"""The format of callgrind, for KCachegrind, QCachegrind, callgrind_annotate and gprof2dot.

https://valgrind.org/docs/manual/cl-format.html is the format.  The only event is the time in
nanoseconds.  Each thread is a function that calls the first functions of it, so that inclusive
times are right for those, too; a recursion is a call without a time.
"""
from .. import _totals

ENDING, TITLE, TEXT = ".callgrind", "callgrind, for KCachegrind and callgrind_annotate", True

# The file of the functions that stand for threads.
THREADS = "<threads>"

HEADER = """\
# callgrind format
version: 1
creator: pythonprobes
pid: %d
cmd: %s
positions: line
event: ns : Nanoseconds
events: ns
summary: %d
"""


def write(profile, file):
    totals = _totals.Totals(profile.threads)
    names = Names(totals.functions)
    file.write(HEADER % (profile.pid, one_line(profile.command), totals.own_ns))

    lines, calls = {}, {}
    for (code, number), line in totals.lines.items():
        if line.own_ns:
            lines.setdefault(code, []).append((number, line.own_ns))
    for (caller, number, code), call in totals.calls.items():
        if caller is not None:
            calls.setdefault(caller, []).append((number, code, call))

    for thread, title in _totals.titled(profile.threads):
        file.write("\nfl=%s\nfn=%s\n" % (names.file(THREADS), names.of(THREADS, title)))
        for node in thread.root.children:
            write_call(file, names, 0, node.code, node.calls, totals.sums[node])
    for code in totals.functions:
        file.write("\nfl=%s\nfn=%s\n" % (names.file(code.file), names.function(code)))
        for cost in sorted(lines.get(code, ())):
            file.write("%d %d\n" % cost)
        for number, called, call in calls.get(code, ()):
            write_call(file, names, number, called, call.calls, call.total_ns)
    file.write("\ntotals: %d\n" % totals.own_ns)


def write_call(file, names, number, code, calls, total_ns):
    """From line `number` of the function that was named last."""
    file.write("cfi=%s\ncfn=%s\ncalls=%d %d\n%d %d\n" % (
        names.file(code.file), names.function(code), calls, code.line, number, total_ns))


class Names:
    """Files and functions as the format has them: the number of a name, at its first use with
    the name itself.  Readers tell functions by file and name, so of two functions of one file
    with the same name the later has its line in the name."""

    def __init__(self, codes):
        self._numbers = {"fl": {}, "fn": {}}
        self._names = {}
        taken = set()
        for code in sorted(codes, key=lambda code: code.key):
            name = one_line(code.name)
            if (code.file, name) in taken:
                name = "%s:%d" % (name, code.line)
            taken.add((code.file, name))
            self._names[code] = name

    def file(self, name):
        return self._number("fl", one_line(name), one_line(name))

    def of(self, file, name):
        return self._number("fn", (file, name), one_line(name))

    def function(self, code):
        return self.of(code.file, self._names[code])

    def _number(self, kind, key, name):
        numbers = self._numbers[kind]
        if key in numbers:
            return "(%d)" % numbers[key]
        numbers[key] = len(numbers) + 1
        return "(%d) %s" % (numbers[key], name)


def one_line(text):
    return text.replace("\n", " ").replace("\r", " ")
