"""Read a stored profile, a .profile file, into the model.  src/tracee/stored.h has the layout.

The file is that of a program which may run still, or was killed: the counters are right at any
moment, and what has run since the last event is added here.
"""
import glob
import os
import struct

from .model import Code, Line, Node, Profile, ProfileError, Thread

MAGIC = b"\x89PROF\r\n\x1a"
VERSION = 1
FILLER, CHUNK, TEXT, CODE, THREAD, NODE = range(6)
COMMAND, PYTHON, HOOK, NOTE, SOURCE = range(1, 6)
RUNS, ENDED, REPLACED = range(3)

HEAD = struct.Struct("=8sIIQQqq2q2qdq3qQQ")
RECORD = struct.Struct("=II")
ADDRESS = struct.Struct("=Q")
TEXT_HEAD = struct.Struct("=II")
CODE_HEAD = struct.Struct("=IiIII")
THREAD_HEAD = struct.Struct("=IIQQqqqqQQq64s")
NODE_HEAD = struct.Struct("=IIIIiiIIQ")
LINE = struct.Struct("=Qq")


def read(path):
    """The Profile of a file.  Raises ProfileError."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ProfileError("cannot read %s: %s" % (path, error.strerror)) from None
    return parse(data, path)


def read_run(path):
    """[Profile] of a file and of those that the other processes of its run left beside it."""
    profiles, run = [read(path)], run_of(path)
    for other in sorted(glob.glob(glob.escape(path) + ".[0-9]*")):
        if run_of(other) == run:
            profiles.append(read(other))
    return profiles


def run_of(path):
    """The number of the run that wrote a file; None if it is no stored profile."""
    try:
        with open(path, "rb") as file:
            head = file.read(HEAD.size)
    except OSError:
        return None
    if len(head) < HEAD.size or not head.startswith(MAGIC):
        return None
    return HEAD.unpack(head)[4]


def parse(data, path="<memory>"):
    """The same of the file's bytes."""
    try:
        return Reader(data, path).profile
    except (struct.error, IndexError, KeyError, UnicodeDecodeError) as error:
        raise ProfileError("%s is damaged: %s" % (path, error)) from None


class Reader:
    def __init__(self, data, path):
        self.data, self.path = data, path
        self.profile = Profile()
        self.codes, self.threads, self.nodes, self.chunks = {}, {}, {}, []
        self.node_records, self.sources, self.own = [], {}, {}
        self.read_head()
        for kind, at, size in self.records():
            if kind == CHUNK:
                self.chunks.append((ADDRESS.unpack_from(data, at)[0], at - RECORD.size))
            elif kind == TEXT:
                self.read_text(at)
            elif kind == CODE:
                self.read_code(at)
            elif kind == THREAD:
                self.read_thread(at)
            elif kind == NODE:
                self.node_records.append(at)
        self.finish()

    def read_head(self):
        if len(self.data) < HEAD.size or not self.data.startswith(MAGIC):
            raise ProfileError("%s is not a stored profile" % self.path)
        (_, version, self.begin, self.used, _, pid, started, *rest) = HEAD.unpack_from(self.data)
        if version != VERSION:
            raise ProfileError("%s was written by another version of pythonprobes (form %d, not %d)"
                               % (self.path, version, VERSION))
        (ticks0, ticks1, ns0, ns1, rate, self.finished, self.cost_line, self.cost_call,
         self.cost_return, self.lost, self.strange) = rest
        self.used = min(self.used, len(self.data))
        # A longer run tells the rate better than the first two milliseconds.
        self.rate = (ns1 - ns0) / (ticks1 - ticks0) if ns1 - ns0 > 10**8 and ticks1 > ticks0 else rate
        self.began = ticks0
        self.profile.pid, self.profile.started = pid, started / 1e9

    def records(self):
        at = self.begin
        while at + RECORD.size <= self.used:
            kind, size = RECORD.unpack_from(self.data, at)
            if size < RECORD.size or at + size > self.used:
                raise ProfileError("%s is damaged at byte %d" % (self.path, at))
            yield kind, at + RECORD.size, size - RECORD.size
            at += size

    def text(self, at, size):
        return self.data[at:at + size].decode("utf-8", "surrogateescape")

    def ns(self, ticks):
        return int(ticks * self.rate)

    # --- records

    def read_text(self, at):
        what, size = TEXT_HEAD.unpack_from(self.data, at)
        text = self.text(at + TEXT_HEAD.size, size)
        if what == COMMAND:
            self.profile.command = text
        elif what == PYTHON:
            self.profile.python = text
        elif what == HOOK:
            self.profile.hook = text
        elif what == NOTE:
            self.profile.notes.append(text)
        elif what == SOURCE:
            name, _, source = text.partition("\n")
            self.sources[name] = source.splitlines()

    def read_code(self, at):
        number, first, print_, file_size, name_size = CODE_HEAD.unpack_from(self.data, at)
        at += CODE_HEAD.size
        self.codes[number] = (self.text(at, file_size), self.text(at + file_size, name_size),
                              first, print_)

    def read_thread(self, at):
        values = THREAD_HEAD.unpack_from(self.data, at)
        self.threads[values[0]] = values[1:]

    # --- the whole

    def finish(self):
        self.make_codes()
        end = self.finished or max([values[4] for values in self.threads.values()], default=0)
        models = {}
        for number in sorted(self.threads):
            models[number] = self.make_thread(number, end)
        self.profile.wall_ns = self.ns(max(0, end - self.began))
        for at in self.node_records:
            self.read_node(at, models)
        beyond = 0
        for thread in models.values():
            beyond += settle(thread)
        self.profile.threads = list(models.values())
        self.make_notes(beyond)

    def make_codes(self):
        """Codes of one key are one, but for generated code of different content."""
        files, known = {}, {}
        for number, (file, name, first, print_) in sorted(self.codes.items()):
            if print_:
                prints = files.setdefault((file, name, first), [])
                if print_ not in prints:
                    prints.append(print_)
                place = prints.index(print_)
                source = self.sources.get(file)
                file = file if place == 0 else "%s (%d)" % (file, place + 1)
            else:
                source = self.sources.get(file)
            code = known.get((file, name, first))
            if code is None:
                code = known[file, name, first] = Code(file, name, first, source)
                self.profile.codes.append(code)
            self.codes[number] = code

    def make_thread(self, number, end):
        (state, ident, threads, first, last, gap, spent, own, _, outside, name) = self.threads[number]
        name = name.partition(b"\0")[0].decode("utf-8", "replace") or "Thread-%d" % number
        if threads > 1:
            name += " and %d later threads" % (threads - 1)
        thread = Thread(self.profile.pid, name, ident)
        self.own[self.offset(own)] = (thread, max(0, end - last) if state == RUNS else 0, state)
        if state == RUNS:
            last = max(last, end)
        thread.wall_ns = self.ns(last - first - gap)
        thread.cost_ns = self.ns(spent)
        thread.root.own_ns = self.ns(outside)
        return thread

    def offset(self, address):
        """The place in the file of an address in the process."""
        best = max((chunk for chunk in self.chunks if chunk[0] <= address), default=None)
        return best[1] + address - best[0] if best is not None else None

    def read_node(self, at, models):
        data, ns = self.data, self.ns
        (thread, code, number, parent, call_line, low, count, awaits, calls) = NODE_HEAD.unpack_from(data, at)
        thread, code = models[thread], self.codes[code]
        at += NODE_HEAD.size
        node = Node(code, call_line, calls)
        self.nodes[number] = node
        (self.nodes[parent] if parent else thread.root).children.append(node)
        waits = struct.unpack_from("=%dq" % count, data, at + LINE.size * count) if awaits else None
        hits_all = 0
        counters = struct.unpack_from("=" + "Qq" * count, data, at)
        for place in range(count):
            hits, own = counters[2 * place], counters[2 * place + 1]
            await_ = waits[place] if waits else 0
            running = self.own.get(at + LINE.size * place + 8)
            if running is not None and running[0] is thread:
                own += running[1]
                if running[2] == REPLACED:
                    self.replaced(thread, code, low + place)
            if not (hits or own or await_):
                continue
            own, await_ = ns(own), ns(await_)
            hits_all += hits
            line = thread.lines.get((code, low + place))
            if line is None:
                line = thread.lines[code, low + place] = Line()
            line.hits += hits
            line.own_ns += own
            line.await_ns += await_
            node.lines[low + place] = own
            node.own_ns += own
            node.await_ns += await_
        thread.cost_ns += ns(hits_all * self.cost_line + calls * (self.cost_call + self.cost_return))

    def replaced(self, thread, code, number):
        self.profile.notes.append(
            "collection of thread %s ended at %s:%d, where the program set another trace function"
            % (thread.name, code.file, number))

    def make_notes(self, beyond):
        notes = self.profile.notes
        if beyond:
            notes.append("{:,} calls are shown without their callers: the call tree was full"
                         .format(beyond))
        if self.lost:
            notes.append("{:,} calls, with their lines, are not counted: there was no room on the disk"
                         .format(self.lost))
        if self.strange:
            notes.append("{:,} hits of lines that their function does not have count in its first line"
                         .format(self.strange))
        if not self.finished:
            notes.append("process %d did not end its profile (killed, os._exit() or exec): "
                         "the time of its last lines may be missing" % self.profile.pid)


def settle(thread):
    """Make one node of those that are the same, and no time less than nothing: of a short line
    more than its time may have been taken off.  Returns the calls without a caller."""
    beyond = 0
    for node in thread.root.walk():
        known, children = {}, []
        for child in node.children:
            if child.call_line < 0:
                beyond += child.calls
                child.call_line = 0
            same = known.setdefault((child.call_line, child.code), child)
            if same is child:
                children.append(child)
            else:
                join(same, child)
        node.children = children
        for number, own in node.lines.items():
            if own < 0:
                key = node.code, number
                thread.lines[key].own_ns -= own
                thread.cost_ns += own
                node.own_ns -= own
                node.lines[number] = 0
    return beyond


def join(node, other):
    node.calls += other.calls
    node.own_ns += other.own_ns
    node.await_ns += other.await_ns
    node.children += other.children
    for number, own in other.lines.items():
        node.lines[number] = node.lines.get(number, 0) + own
