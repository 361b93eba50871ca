"""A table of the functions with the most own time, and the lines of each.

For files and for terminals: `show()` writes to a terminal as wide as it is, in colour where it
is one and NO_COLOR is not set.
"""
import os
import shutil
import sys
import time
import unicodedata

from .. import _totals
from . import _sources

ENDING, TITLE, TEXT = ".txt", "the lines of the hottest functions, as text", True

# How many functions a file and a terminal show at most, and in any case; between the two, those
# with at least this share of the time.
IN_FILE, ON_TERMINAL, ALWAYS, LEAST = 50, 10, 5, 0.002

# A function of more lines than this leaves out those with less than this share of the time.
LONG, COLD = 80, 0.001

# Lines around the shown ones that are shown, too; fewer than this many are never left out.
AROUND, FEW = 1, 3

# Source text that a line has room for at least, or the columns `total` and `await` go.
SOURCE = 32

# Codes without a block of their own: their lines are those that ran.
ANONYMOUS = "<module>", "<lambda>", "<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"

# The columns after the line's number, as texts of a Line; and those that are left out when they
# are empty, or when the source has too little room, the first one first.
CELLS = {
    "hits": lambda table, line: count(line.hits) if line.hits else "",
    "time": lambda table, line: duration(line.own_ns),
    "per hit": lambda table, line: duration(line.own_ns / line.hits) if line.hits else "",
    "%": lambda table, line: table.percent(line.own_ns),
    "total": lambda table, line: duration(line.total_ns) if line.total_ns > line.own_ns else "",
    "await": lambda table, line: duration(line.await_ns) if line.await_ns else "",
}
OPTIONAL = "total", "await"

# Shares of the time from which a line is hot and warm, and the colours of a terminal.
HOT, WARM = 0.1, 0.01
COLOURS = {"head": "1", "name": "1;36", "hot": "1;31", "warm": "33", "cold": "2", "note": "35"}


def write(profile, file, width=160, colour=False, most=IN_FILE):
    """width: of the lines, in columns.  colour: with a terminal's colours.  most: how many
    functions are shown."""
    Table(profile, width, colour).write(file, most)


def show(profile, file=None, most=ON_TERMINAL):
    """Write to an open text file (standard output), which may be a terminal."""
    file = sys.stdout if file is None else file
    if file is None:                        # it is closed
        return
    terminal = getattr(file, "isatty", bool)()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size().columns if terminal else 160
    Table(profile, width, colour, getattr(file, "encoding", None)).write(file, most)


class Table:
    def __init__(self, profile, width, colour, encoding=None):
        self.profile, self.width, self.colour = profile, max(width, 60), colour
        self.encoding = encoding
        self.totals = _totals.Totals(profile.threads)
        self.sources = _sources.Sources(profile)
        self.all_ns = self.totals.own_ns or 1
        self.lines = {}                 # Code: {number of the line: Line}
        for (code, number), line in self.totals.lines.items():
            self.lines.setdefault(code, {})[number] = line

    def write(self, file, most):
        functions = sorted(self.totals.functions.items(),
                           key=lambda item: (-item[1].own_ns, item[0].key))
        shown = [item for number, item in enumerate(functions[:most])
                 if number < ALWAYS or item[1].own_ns >= LEAST * self.all_ns]
        parts = [self.heading(shown), self.threads(), self.functions(shown, functions)]
        parts += [self.function(*item) for item in shown]
        for part in parts:
            for line in part:
                if self.encoding:
                    line = line.encode(self.encoding, "replace").decode(self.encoding)
                file.write(line + "\n")

    # --- the parts, each a list of lines ---

    def heading(self, shown):
        profile = self.profile
        facts = ["%s in Python" % duration(self.totals.own_ns),
                 "%s by the clock" % duration(profile.wall_ns)]
        if profile.python:
            facts.append("CPython " + profile.python)
        if profile.started:
            facts.append(time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(profile.started)))
        yield self.paint("head", self.cut(profile.command))
        yield self.cut(", ".join(facts))
        files = {code.file: None for code, _ in shown}
        for note in profile.notes + self.sources.notes(files):
            yield self.paint("note", self.cut("note: " + note))

    def threads(self):
        threads = _totals.titled(self.profile.threads)
        if len(threads) < 2:
            return
        yield ""
        yield self.paint("head", "    own      %     wall  thread")
        for thread, title in threads:
            own = sum(line.own_ns for line in thread.lines.values())
            yield self.cut("%7s  %5s  %7s  %s" % (
                duration(own), self.percent(own), duration(thread.wall_ns), title))

    def functions(self, shown, functions):
        if not functions:
            yield ""
            yield "No line of Python was collected."
            return
        room = max(len(count(function.calls)) for _, function in shown or functions)
        room = max(room, len("calls"))
        yield ""
        yield self.paint("head", "    own      %%    total  %*s  function" % (room, "calls"))
        for code, function in shown:
            line = "%7s  %5s  %7s  %*s  %s" % (
                duration(function.own_ns), self.percent(function.own_ns),
                duration(function.total_ns), room, count(function.calls), self.title(code))
            yield self.paint(self.heat(function.own_ns), self.cut(line))
        if len(functions) > len(shown):
            rest = sum(function.own_ns for _, function in functions[len(shown):])
            yield "%7s  %5s  of %s other functions" % (
                duration(rest), self.percent(rest), count(len(functions) - len(shown)))

    def function(self, code, function):
        lines = self.lines.get(code, {})
        facts = "%s own, %s with callees, %s" % (
            duration(function.own_ns), duration(function.total_ns), plural(function.calls, "call"))
        if function.await_ns:
            facts += ", %s suspended" % duration(function.await_ns)
        yield ""
        yield self.paint("name", self.cut(self.title(code)))
        yield self.cut(facts)

        names, cells, widths = self.columns(lines)
        row = "  ".join("%%%ds" % width for width in widths) + "  "
        empty = ("",) * len(names)
        yield self.paint("head", row % tuple(names) + "source")
        if self.sources.lines(code.file) is None:
            yield self.cut(row % (("",) + empty[1:]) + "(%s)" % self.sources.trouble(code.file))
        listing = list(self.listing(code, lines))
        margin = self.margin(code, [number for number, _ in listing])
        for number, last in listing:
            if number != last:
                text = row % empty + self.left_out(range(number, last + 1), lines)
                yield self.paint("cold", self.cut(text))
                continue
            text = self.sources.line(code.file, number).expandtabs()[margin:]
            if number in lines:
                text = self.cut(row % tuple(cells[number]) + text)
                yield self.paint(self.heat(lines[number].own_ns), text.rstrip())
            else:
                text = self.cut(row % ((str(number),) + empty[1:]) + text)
                yield self.paint("cold", text.rstrip())

    def columns(self, lines):
        """The names of the columns, {number of the line: its cells}, and the columns' widths."""
        names = ["line"] + [name for name, cell in CELLS.items()
                            if name not in OPTIONAL or any(cell(self, line) for line in lines.values())]
        while True:
            cells = {number: [str(number)] + [CELLS[name](self, line) for name in names[1:]]
                     for number, line in lines.items()}
            widths = [max(map(len, column)) for column in zip(names, *cells.values())]
            spare = [name for name in OPTIONAL if name in names]
            if not spare or sum(widths) + 2 * len(widths) + SOURCE <= self.width:
                return names, cells, widths
            names.remove(spare[0])

    # --- which lines of a function ---

    def listing(self, code, lines):
        """(first, last) of the lines to show: one line, or several that are left out."""
        if not lines:
            return
        if self.sources.lines(code.file) is None:
            for number in sorted(lines):
                yield number, number
            return
        first, last = self.block(code, lines)
        least = COLD * self.all_ns if last - first >= LONG else -1
        keep = {first, last + 1}                # last + 1: the end
        for number, line in lines.items():
            if line.own_ns > least or line.await_ns > least >= 0:
                keep.update(range(number - AROUND, number + AROUND + 1))
        number = first
        for kept in sorted(number for number in keep if first <= number <= last + 1):
            if kept - number >= FEW:
                yield number, kept - 1
                number = kept
            for number in range(number, min(kept, last) + 1):
                yield number, number
            number = kept + 1

    def left_out(self, numbers, lines):
        text = "... " + plural(len(numbers), "line")
        few = numbers if len(numbers) < len(lines) else lines
        ran = [lines[number].own_ns for number in few if number in numbers and number in lines]
        return "%s, %s %%" % (text, self.percent(sum(ran))) if ran else text + " not run"

    def margin(self, code, numbers):
        """How far all of the lines are indented."""
        texts = [self.sources.line(code.file, number).expandtabs() for number in numbers]
        return min([len(text) - len(text.lstrip()) for text in texts if text.strip()] or [0])

    def block(self, code, lines):
        """The first and the last line of a code."""
        first, last = min(lines), max(lines)
        if code.name.rpartition(".")[2] in ANONYMOUS:
            return first, last
        first = min(first, code.line)
        if first > 0 and not self.sources.trouble(code.file):
            last = max(last, end_of_block(self.sources.lines(code.file), first))
        return first, last

    # --- cells ---

    def title(self, code):
        return "%s (%s:%d)" % (code.name, self.sources.short(code.file), code.line)

    def percent(self, ns):
        return "%.1f" % (100 * ns / self.all_ns)

    def heat(self, ns):
        share = ns / self.all_ns
        return "hot" if share >= HOT else "warm" if share >= WARM else ""

    def paint(self, name, text):
        if not self.colour or not name:
            return text
        return "\033[%sm%s\033[0m" % (COLOURS[name], text)

    def cut(self, text):
        """A text that is safe to print, no wider than the table."""
        columns, characters = 0, []
        for character in text:
            shown = visible(character)
            columns += sum(map(wide, shown))
            characters.append(shown)
            if columns > self.width:
                while columns > self.width - 1:
                    columns -= sum(map(wide, characters.pop()))
                return "".join(characters) + "…"
        return "".join(characters)


def end_of_block(source, first):
    """The last line of the function or class that begins in a line, with its decorators, by how
    far the lines are indented: so a source of any version of Python will do."""
    def margin(text):
        return len(text) - len(text.lstrip())

    heads = "def ", "async ", "class "
    start, end = source[first - 1], first
    headed = start.lstrip().startswith(heads)
    for number, text in enumerate(source[first:], first + 1):
        word = text.strip()
        if not word or word.startswith("#"):
            continue
        if margin(text) <= margin(start) and word[0] not in ")]}":
            if headed or not word.startswith(heads + ("@",)):
                break
            headed = word[0] != "@"
        end = number
    return end


def visible(character):
    """The character, or an escape of what would change a terminal."""
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return character.encode("unicode_escape").decode("ascii")
    return character


def wide(character):
    """The columns that a terminal has for a character."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def duration(ns):
    """Three digits and a unit: "1.23 ms"."""
    for unit in "ns", "µs", "ms", "s":
        if ns < 999.5 or unit == "s":
            break
        ns /= 1000
    if unit == "ns" and ns == int(ns) or ns >= 99.95:
        return "%s %s" % (format(round(ns), ","), unit)
    return "%.*f %s" % (2 if ns < 9.995 else 1, ns, unit)


def count(number):
    return format(number, ",")


def plural(number, word):
    return "%s %s%s" % (count(number), word, "" if number == 1 else "s")
