"""A flame graph that any browser and most viewers of pictures show; in a browser it zooms.

A frame is a line of a function, as wide as the time that passed in it and in what it called.
The templates are flame.svg, for each frame flame-frame.svg, and the script flame-svg.js.
"""
import re
import string
import zlib
from xml.sax import saxutils

from .. import _totals
from . import _sources, _templates
from .text import duration

ENDING, TITLE, TEXT = ".svg", "flame graph", True

WIDTH, HEAD, ROW = 1200, 40, 17         # pixels, as the templates have them
CHARACTER = 6.0                         # the width of a character
NARROW = 0.3                            # narrower frames are left out

# What XML has no characters for.
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\udc80-\udcff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(profile, file):
    frame = string.Template(_templates.text("flame-frame.svg"))
    drawn, deepest = [], 0
    for left, depth, width, title, detail, colour in Graph(profile).boxes():
        deepest = max(deepest, depth)
        drawn.append(frame.substitute(
            x="%.2f" % left, y=HEAD + depth * ROW, width="%.2f" % width, colour=colour,
            text_x="%.2f" % (left + 3), text_y=HEAD + depth * ROW + 12,
            title=xml(title + "\n" + detail), text=xml(cut(title, width))))
    file.write(_templates.filled(
        "flame.svg", width=WIDTH, height=HEAD + (deepest + 1) * ROW + 10,
        title=xml(profile.command), frames="".join(drawn),
        # Of a CDATA section only its end is markup.
        script=_templates.text("flame-svg.js").replace("]]>", "]]]]><![CDATA[>")))


class Graph:
    """Where the frames are: the whole, threads where there are several, lines of functions."""

    def __init__(self, profile):
        self.sources = _sources.Sources(profile)
        self.threads = [(thread, title, thread.root.inclusive())
                        for thread, title in _totals.titled(profile.threads)]
        self.whole = sum(sums[node] for thread, _, sums in self.threads
                         for node in thread.root.children)

    def width(self, ns):
        return WIDTH * ns / self.whole if self.whole else WIDTH

    def box(self, left, depth, total, own, title, colour):
        detail = "%s, %.1f %%" % (duration(total), 100 * total / (self.whole or 1))
        if own:
            detail += "; own %s" % duration(own)
        return left, depth, self.width(total), title, detail, colour

    def boxes(self):
        """(left, depth, width, title, detail, colour) of each frame that is wide enough."""
        yield self.box(0, 0, self.whole, 0, "all", "#c8c8c8")
        left = 0
        for thread, title, sums in self.threads:
            total = sum(sums[node] for node in thread.root.children)
            if len(self.threads) > 1 and total:
                yield self.box(left, 1, total, 0, title, "#b4c7d9")
            yield from self.boxes_of(thread, sums, left, 1 + (len(self.threads) > 1))
            left += self.width(total) if total else 0

    def boxes_of(self, thread, sums, left, depth):
        todo = [(left, depth, thread.root.children)]
        while todo:
            left, depth, nodes = todo.pop()
            for (code, number), own, below in frames(nodes):
                total = own + sum(sums[node] for node in below)
                width = self.width(total) if total else 0
                if width >= NARROW:
                    title = "%s  %s:%d" % (code.name, self.sources.short(code.file), number)
                    yield self.box(left, depth, total, own, title, colour(code.file))
                    todo.append((left, depth + 1, below))
                left += width


def frames(nodes):
    """[((Code, number of the line), own time, [nodes called from there])] of nodes side by side."""
    found = {}
    for node in nodes:
        for number, ns in node.lines.items():
            frame = found.setdefault((node.code, number), [0, []])
            frame[0] += ns
        for child in node.children:
            found.setdefault((node.code, child.call_line), [0, []])[1].append(child)
    order = sorted(found.items(), key=lambda item: item[0][0].key + item[0][1:])
    return [(key, own, below) for key, (own, below) in order]


def colour(file):
    """Of a file, so that it tells modules apart; grey for generated code."""
    if _sources.is_generated(file):
        return "hsl(220,8%,76%)"
    number = zlib.crc32(file.encode("utf-8", "surrogatepass"))
    return "hsl(%d,%d%%,%d%%)" % (number % 54, 75 + (number >> 8) % 20, 62 + (number >> 16) % 12)


def cut(title, width):
    room = int((width - 6) / CHARACTER)
    return title if len(title) <= room else title[:room - 1] + "…" if room > 3 else ""


def xml(text):
    return saxutils.escape(FORBIDDEN.sub("\ufffd", text), {'"': "&quot;"})
