"""The model of a profile, which the stored form is read into and all reports are made of.

    Profile ── codes ───▶ Code                  which function of which file
            └─ threads ─▶ Thread ── lines ────▶ Line    of each line: hits, own and await time
                                 └─ root ─────▶ Node    the call tree; its own time by line

Times are nanoseconds of the wall clock, and the collector's own cost is already taken off.

own time    while the line ran, the C functions that it called included, Python functions not
await time  while the generator or coroutine stood still at the line; other lines run meanwhile,
            so await times overlap own times, and one another
total time  own time and that of everything called from there; a recursion counts once

A tree that is full takes no more paths: a call that leaves it is a node whose time is that of all
below, and what happens there is known by line and by call only.

The own times of a thread, `root` included, and its `cost_ns` add up to its `wall_ns`.
"""
from ._totals import Totals


class ProfileError(Exception):
    """A stored profile that cannot be read: one line that says what and where."""


class Code:
    """A function, a class body, a module.  Compared by identity; a Profile has one Code for each
    file, name and first line.  Generated code of different content has different names of files."""
    __slots__ = "file", "name", "line", "source"

    def __init__(self, file, name, line, source=None):
        self.file, self.name, self.line = file, name, line
        self.source = source            # list of lines, of generated code whose text is known

    @property
    def key(self):
        return self.file, self.name, self.line

    def __repr__(self):
        return "<Code %s:%d %s>" % (self.file, self.line, self.name)


class Line:
    __slots__ = "hits", "own_ns", "await_ns"

    def __init__(self, hits=0, own_ns=0, await_ns=0):
        self.hits, self.own_ns, self.await_ns = hits, own_ns, await_ns

    def __repr__(self):
        return "<Line hits=%d own=%d await=%d>" % (self.hits, self.own_ns, self.await_ns)


class Node:
    """The calls of one code from one line of its caller, over one path from the thread's root.
    A code is on a path twice at most: deeper recursive calls are nodes without a time, which the
    second one has."""
    __slots__ = "code", "call_line", "calls", "own_ns", "await_ns", "children", "lines", "whole"

    def __init__(self, code, call_line=0, calls=0):
        self.code, self.call_line = code, call_line     # None and 0: the root
        self.calls = calls              # entries: generators are entered again at each resumption
        self.own_ns = self.await_ns = 0
        self.children = []
        self.lines = {}                 # number of the line -> own time in ns
        # The tree was full: the time, given to the code's first line, is that of all that these
        # calls called, too, and Thread.apart has it by line.
        self.whole = False

    def walk(self):
        """This node and all below it, callers before what they call."""
        nodes = [self]
        while nodes:
            node = nodes.pop()
            yield node
            nodes.extend(reversed(node.children))

    def inclusive(self):
        """{node: own_ns of it and of all below it}."""
        sums, order = {}, list(self.walk())
        for node in reversed(order):
            sums[node] = node.own_ns + sum(sums[child] for child in node.children)
        return sums

    def __repr__(self):
        return "<Node %r from %d calls=%d own=%d>" % (
            self.code, self.call_line, self.calls, self.own_ns)


class Call:
    """Calls from a line of code that the tree had no room for.  The caller may be None: unknown."""
    __slots__ = "caller", "call_line", "code", "calls", "first_calls", "total_ns"

    def __init__(self, caller, call_line, code, calls, first_calls, total_ns):
        self.caller, self.call_line, self.code, self.calls = caller, call_line, code, calls
        # Of these the code was not running already; the time is theirs, with what they called.
        self.first_calls, self.total_ns = first_calls, total_ns


class Thread:
    __slots__ = "pid", "name", "ident", "wall_ns", "cost_ns", "lines", "root", "apart", "calls"

    def __init__(self, pid, name, ident):
        self.pid, self.name, self.ident = pid, name, ident
        self.wall_ns = 0                # while it was collected
        self.cost_ns = 0                # the collector's part of that
        self.lines = {}                 # (Code, number of the line) -> Line
        self.root = Node(None)
        # Of code that the tree had no room for: (Code, number of the line) -> own time, a part
        # of what `lines` has; and its calls.
        self.apart, self.calls = {}, []


class Profile:
    __slots__ = ("command", "python", "started", "wall_ns", "pid", "hook", "codes", "threads",
                 "notes")

    def __init__(self):
        self.command = ""               # as typed in a shell
        self.python = ""                # "3.11.2"
        self.started = 0.0              # seconds since the epoch
        self.wall_ns = 0
        self.pid = 0
        self.hook = ""                  # "settrace" or "monitoring"
        self.codes, self.threads = [], []
        self.notes = []                 # lines that a reader must know

    def totals(self):
        """{(Code, number of the line): hits, own_ns, total_ns, await_ns} over all threads."""
        return Totals(self.threads).lines

    def functions(self):
        """[code, calls, first_calls, own_ns, total_ns, await_ns] over all threads, the most own
        time first.  first_calls: of these the function was not running already."""
        functions = Totals(self.threads).functions.values()
        return sorted(functions, key=lambda total: (-total.own_ns,) + total.code.key)


def merge(profiles):
    """One Profile of several, of processes or of runs: their threads side by side, one Code for
    each file, name and first line.  It takes the threads over."""
    merged, known = Profile(), {}
    for profile in profiles:
        if not merged.threads and not merged.command:
            for name in "command", "python", "started", "pid", "hook":
                setattr(merged, name, getattr(profile, name))
        if profile.started:
            merged.started = min(merged.started or profile.started, profile.started)
        merged.wall_ns = max(merged.wall_ns, profile.wall_ns)
        merged.notes += [note for note in profile.notes if note not in merged.notes]
        same = {}
        for code in profile.codes:
            one = same[code] = known.setdefault(code.key, code)
            if one is code:
                merged.codes.append(code)
            elif one.source is None:
                one.source = code.source
        for thread in profile.threads:
            for node in thread.root.walk():
                node.code = same.get(node.code)
            for call in thread.calls:
                call.caller, call.code = same.get(call.caller), same[call.code]
            for name in "lines", "apart":
                setattr(thread, name, {(same[code], number): value for (code, number), value
                                       in getattr(thread, name).items()})
            merged.threads.append(thread)
    return merged
