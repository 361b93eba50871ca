"""One offline file: lists of functions and files, the source with its numbers, a flame graph.

The template is templates/report.html; styles and scripts go into it as they are, and the profile
as JSON, deflated and in base64: no text of the profiled program is ever a part of the page's
markup.  templates/data.js reads what this module writes.
"""
import base64
import html
import json
import zlib

from .. import _totals
from . import _sources, _templates

ENDING, TITLE, TEXT = ".html", "annotated source and flame graph, one offline file", True

SCRIPTS = "data.js", "table.js", "overview.js", "python.js", "source.js", "flame.js", "report.js"

# The call tree of a report has this many nodes at most; the smallest are left out.
NODES = 20000

# So many threads are told apart, those with the most own time; the others are added up.
THREADS = 32


def write(profile, file):
    data = json.dumps(report(profile), ensure_ascii=False, separators=(",", ":"))
    # JSON reads the escape of a lone surrogate, of text that was not UTF-8.
    packed = zlib.compress(data.encode("utf-8", "backslashreplace"), 4)
    file.write(_templates.filled(
        "report.html", title=html.escape(profile.command),
        style=_templates.text("report.css"), script="\n".join(map(_templates.text, SCRIPTS)),
        data=base64.b64encode(packed).decode("ascii")))


def report(profile):
    """The data of the page: lists and numbers, all names and texts once."""
    sources = _sources.Sources(profile)
    groups = grouped(profile.threads)
    totals = [_totals.Totals(threads, lambda code: code.file) for threads, _ in groups]
    own = {}
    for total in totals:
        for (file, _), line in total.lines.items():
            own[file] = own.get(file, 0) + line.own_ns
    files = sorted(own, key=lambda file: (-own[file], file))
    codes = sorted({code for total in totals for code in total.functions}
                   | {code for thread in profile.threads for code, _ in thread.lines},
                   key=lambda code: code.key)
    numbers = Numbers(files, codes)
    kept = largest(totals)
    return {
        "command": profile.command, "python": profile.python, "hook": profile.hook,
        "started": profile.started, "wall": profile.wall_ns,
        "notes": profile.notes + sources.notes(files),
        "files": [[sources.short(file), file, joined(sources.lines(file)), sources.trouble(file)]
                  for file in files],
        "functions": [[numbers.files[code.file], code.line, code.name] for code in codes],
        "threads": [thread_data(threads, title, total, numbers, kept)
                    for (threads, title), total in zip(groups, totals)],
    }


class Numbers:
    """Files and codes as the data name them: by their place in its lists."""

    def __init__(self, files, codes):
        self.files = {file: number for number, file in enumerate(files)}
        self.codes = {code: number for number, code in enumerate(codes)}


def joined(lines):
    return None if lines is None else "\n".join(lines)


def grouped(threads):
    """[([Thread], title)]: threads that are told apart, and the rest in one."""
    titled = sorted(_totals.titled(threads),
                    key=lambda item: -sum(line.own_ns for line in item[0].lines.values()))
    groups = [([thread], title) for thread, title in titled]
    if len(groups) > THREADS:
        rest = [thread for (thread,), _ in groups[THREADS - 1:]]
        groups[THREADS - 1:] = [(rest, "%d other threads" % len(rest))]
    return groups


def largest(totals):
    """The nodes that the report has room for: a caller is there before what it calls, since it
    has at least the same time."""
    sums = {}
    for total in totals:
        sums.update(total.sums)
    # Of equal times the callers stay first: in sums what is called comes before its caller.
    nodes = sorted(reversed(list(sums)), key=sums.get, reverse=True)
    return set(nodes[:NODES])


def thread_data(threads, title, totals, numbers, kept):
    return {
        "title": title,
        "wall": max(thread.wall_ns for thread in threads),
        "cost": sum(thread.cost_ns for thread in threads),
        "lines": lines_data(threads, numbers),
        "below": below_data(totals, numbers),
        "files": [[numbers.files[file], ns] for file, ns in totals.places.items()],
        "functions": [[numbers.codes[code], total.calls, total.own_ns, total.total_ns,
                       total.await_ns] for code, total in totals.functions.items()],
        "calls": [[-1 if caller is None else numbers.codes[caller], line, numbers.codes[code],
                   call.calls, call.total_ns]
                  for (caller, line, code), call in totals.calls.items()],
        "tree": tree_data(threads, numbers, kept, totals.sums),
    }


def lines_data(threads, numbers):
    """[function, [numbers of lines], [hits], [own], [await] or []] of each function."""
    codes = {}
    for thread in threads:
        for (code, number), line in thread.lines.items():
            lines = codes.setdefault(code, {})
            known = lines.get(number, (0, 0, 0))
            lines[number] = (known[0] + line.hits, known[1] + line.own_ns,
                             known[2] + line.await_ns)
    rows = []
    for code, lines in codes.items():
        order = sorted(lines)
        columns = [list(column) for column in zip(*(lines[number] for number in order))]
        if not any(columns[2]):
            columns[2] = []
        rows.append([numbers.codes[code], differences(order)] + columns)
    return rows


def below_data(totals, numbers):
    """[file, [numbers of lines], [time of what they called]] of each file."""
    files = {}
    for (file, number), line in totals.lines.items():
        if line.total_ns > line.own_ns:
            files.setdefault(file, {})[number] = line.total_ns - line.own_ns
    return [[numbers.files[file], differences(sorted(lines)),
             [lines[number] for number in sorted(lines)]] for file, lines in files.items()]


def differences(order):
    """Each number as what it is more than the one before."""
    return [number - before for before, number in zip([0] + order, order)]


def tree_data(threads, numbers, kept, sums):
    """Columns of the call tree's nodes, callers before what they call: the number of the
    caller's node (-1: none), function (-1: nodes that are left out), line of the caller,
    [line, own time, line, own time ...]."""
    callers, functions, lines, own = [], [], [], []

    def add(caller, function, line, times):
        callers.append(caller)
        functions.append(function)
        lines.append(line)
        own.append(times)

    for thread in threads:
        todo = [(-1, thread.root)]
        while todo:
            caller, node = todo.pop()
            if node.code is not None:
                add(caller, numbers.codes[node.code], node.call_line,
                    [value for item in sorted(node.lines.items()) for value in item])
                caller = len(callers) - 1
            left_out = {}
            for child in node.children:
                if child in kept:
                    todo.append((caller, child))
                else:
                    left_out[child.call_line] = left_out.get(child.call_line, 0) + sums[child]
            for line, ns in left_out.items():
                if ns:
                    add(caller, -1, line, [0, ns])
    return [callers, functions, lines, own]
