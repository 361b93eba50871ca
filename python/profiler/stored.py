"""Read a stored profile, a .profile file, into the model.  src/tracee/stored.h has the layout.

The file is that of a program which may run still, or was killed: the counters are right at any
moment, and what has run since the last event is added here.
"""
import glob
import io
import struct

from .model import Call, Code, Line, Node, Profile, ProfileError, Thread

MAGIC = b"\x89PROF\r\n\x1a"
VERSION = 1
FILLER, CHUNK, TEXT, CODE, THREAD, NODE, CALL = range(7)
COMMAND, PYTHON, HOOK, NOTE, SOURCE = range(1, 6)
RUNS, ENDED, REPLACED = range(3)

HEAD = struct.Struct("=8sIIQQiIq2q2qdq3qQQ")
RECORD = struct.Struct("=II")
ADDRESS = struct.Struct("=Q")
TEXT_HEAD = struct.Struct("=II")
CODE_HEAD = struct.Struct("=IiIII")
THREAD_HEAD = struct.Struct("=IIQQqqqqQQq64s")
NODE_HEAD = struct.Struct("=IIIIiiIIQ")
CALL_HEAD = struct.Struct("=IIIiQQq")
LINE = struct.Struct("=Qq")
OWN = struct.Struct("=q")

SLOWEST = 10**6             # ns a tick, more than of any clock


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
    except (struct.error, IndexError, KeyError) as error:
        raise ProfileError("%s is damaged: %s" % (path, error)) from None


class Reader:
    def __init__(self, data, path):
        self.data, self.path = bytearray(data), path
        self.profile = Profile()
        self.sources, self.codes, self.nodes = {}, {}, {}
        self.apart = {}                     # number of a node apart -> its Code
        self.read_head()
        found = {kind: [] for kind in (CHUNK, TEXT, CODE, THREAD, NODE, CALL)}
        for kind, at in self.records():
            if kind in found:
                found[kind].append(at)
        for at in found[TEXT]:
            self.read_text(at)
        self.chunks = [(ADDRESS.unpack_from(self.data, at)[0], at - RECORD.size)
                       for at in found[CHUNK]]
        self.read_codes(found[CODE])
        self.run_on(found[THREAD])
        self.threads = dict(map(self.read_thread, found[THREAD]))
        self.profile.threads = list(self.threads.values())
        for at in found[NODE]:
            self.read_node(at)
        for at in found[CALL]:
            self.read_call(at)
        for thread in self.profile.threads:
            settle(thread, self.shared)
        self.make_notes()

    def read_head(self):
        if len(self.data) < HEAD.size or not self.data.startswith(MAGIC):
            raise ProfileError("%s is not a stored profile" % self.path)
        (_, version, self.begin, self.used, _, pid, self.forked, started,
         *rest) = HEAD.unpack_from(self.data)
        if version != VERSION:
            raise ProfileError("%s was written by another version of pythonprobes (form %d, not %d)"
                               % (self.path, version, VERSION))
        (self.began, ticks, began_ns, ns, rate, self.finished, self.cost_line, self.cost_call,
         self.cost_return, self.lost, self.strange) = rest
        self.used = min(self.used, len(self.data))
        # A longer run tells the rate better than the first two milliseconds.
        if ns - began_ns > 10**8 and ticks > self.began:
            rate = (ns - began_ns) / (ticks - self.began)
        if not 0 < rate <= SLOWEST:
            raise ProfileError("%s is damaged: its clock has no rate" % self.path)
        self.rate = rate
        self.profile.pid, self.profile.started = pid, started / 1e9

    def records(self):
        """(kind, the place of the content) of each."""
        at = self.begin
        while at + RECORD.size <= self.used:
            kind, size = RECORD.unpack_from(self.data, at)
            if size < RECORD.size or at + size > self.used:
                raise ProfileError("%s is damaged at byte %d" % (self.path, at))
            yield kind, at + RECORD.size
            at += size

    def text(self, at, size):
        return bytes(self.data[at:at + size]).decode("utf-8", "surrogateescape")

    def ns(self, ticks):
        return int(ticks * self.rate)

    # --- the time since the last event

    def run_on(self, threads):
        """Give each thread's line the time from the thread's last event to the process's, if the
        thread was still running."""
        states = {at: THREAD_HEAD.unpack_from(self.data, at) for at in threads}
        self.end = self.finished or max([state[5] for state in states.values()], default=self.began)
        begin = min([state[4] for state in states.values()], default=self.end)
        self.profile.wall_ns = self.ns(max(0, self.end - begin))
        self.places = {}                    # of counters: where collection was replaced
        for at, (number, state, _, _, _, last, _, _, own, *_) in states.items():
            place = self.offset(own)
            if place is None:
                continue
            if state == REPLACED:
                self.places[place] = number
            if state == RUNS and self.end > last:
                time, = OWN.unpack_from(self.data, place)
                OWN.pack_into(self.data, place, time + self.end - last)

    def offset(self, address):
        """The place in the file of an address in the process."""
        best = max((chunk for chunk in self.chunks if chunk[0] <= address), default=None)
        place = best[1] + address - best[0] if best is not None else self.used
        return place if place + OWN.size <= self.used else None

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
            # As Python counts lines: str.splitlines() would end them at form feeds, too.
            self.sources[name] = [line.rstrip("\r\n") for line in io.StringIO(source, newline=None)]

    def read_codes(self, found):
        """Codes of one file, name and line are one, but for generated code of other content."""
        known, prints = {}, {}
        self.shared = set()                 # codes that stand for several
        for at in found:
            number, line, print_, file_size, name_size = CODE_HEAD.unpack_from(self.data, at)
            at += CODE_HEAD.size
            file = self.text(at, file_size)
            name = self.text(at + file_size, name_size)
            source = self.sources.get(file)
            if source is not None and not belongs(source, name, line):
                source = None
            if print_:
                place = prints.setdefault((file, name, line), [])
                if print_ not in place:
                    place.append(print_)
                if place.index(print_) > 0:
                    file = "%s (%d)" % (file, place.index(print_) + 1)
                    source = None
            code = known.get((file, name, line))
            if code is None:
                code = known[file, name, line] = Code(file, name, line, source)
                self.profile.codes.append(code)
            else:
                self.shared.add(code)
            self.codes[number] = code

    def read_thread(self, at):
        (number, state, ident, threads, first, last, gap, spent, _, _, outside,
         name) = THREAD_HEAD.unpack_from(self.data, at)
        name = name.partition(b"\0")[0].decode("utf-8", "replace") or "Thread-%d" % number
        if threads > 1:
            name += " and %d later threads" % (threads - 1)
        thread = Thread(self.profile.pid, name, ident)
        if state == RUNS:
            last = max(last, self.end)
        thread.wall_ns = self.ns(last - first - gap)
        thread.cost_ns = self.ns(spent)
        thread.root.own_ns = self.ns(outside)
        return number, thread

    def read_node(self, at):
        (thread, code, number, parent, call_line, low, count, awaits,
         calls) = NODE_HEAD.unpack_from(self.data, at)
        thread, code = self.threads[thread], self.codes[code]
        at += NODE_HEAD.size
        if at + count * (LINE.size + OWN.size * bool(awaits)) > self.used:
            raise ProfileError("%s is damaged at byte %d" % (self.path, at))
        node, apart = Node(code, call_line, calls), call_line < 0
        if apart:
            self.apart[number] = code
            if calls:                       # whose callers there was no room for
                thread.calls.append(Call(None, 0, code, calls, 0, 0))
        else:
            self.nodes[number] = node
            (self.nodes[parent] if parent else thread.root).children.append(node)
        counters = struct.unpack_from("=" + "Qq" * count, self.data, at)
        hits, owns = counters[0::2], counters[1::2]
        waits = (struct.unpack_from("=%dq" % count, self.data, at + LINE.size * count)
                 if awaits else (0,) * count)
        lines, rate = thread.lines, self.rate
        for number, hit, own, wait in zip(range(low, low + count), hits, owns, waits):
            if not (hit or own or wait):
                continue
            own, wait = int(own * rate), int(wait * rate)
            line = lines.get((code, number))
            if line is None:
                line = lines[code, number] = Line()
            line.hits += hit
            line.own_ns += own
            line.await_ns += wait
            if apart:
                thread.apart[code, number] = thread.apart.get((code, number), 0) + own
            node.lines[number] = own
            node.own_ns += own
            node.await_ns += wait
        thread.cost_ns += self.ns(sum(hits) * self.cost_line
                                  + calls * (self.cost_call + self.cost_return))
        for place in self.places:
            if 0 <= place - at < LINE.size * count:
                self.profile.notes.append(
                    "%s: collection ended at %s:%d, where the program set another trace function"
                    % (thread.name, code.file, low + (place - at) // LINE.size))

    def read_call(self, at):
        thread, caller, code, call_line, calls, first, ticks = CALL_HEAD.unpack_from(self.data, at)
        thread, code = self.threads[thread], self.codes[code]
        if not calls and not first:
            return
        total = max(0, self.ns(ticks))
        thread.cost_ns += self.ns(calls * (self.cost_call + self.cost_return))
        if caller in self.apart:
            thread.calls.append(Call(self.apart[caller], call_line, code, calls, first, total))
            return
        node = Node(code, call_line, calls)
        if first:
            node.whole, node.own_ns, node.lines[code.line] = True, total, total
        (self.nodes[caller] if caller else thread.root).children.append(node)

    def make_notes(self):
        notes = self.profile.notes
        beyond = sum(call.calls for thread in self.profile.threads for call in thread.calls)
        beyond += sum(node.calls for thread in self.profile.threads for node in thread.root.walk()
                      if node.whole)
        if beyond:
            notes.append("the call tree was full: {:,} calls beyond it are shown with all that they "
                         "called as one".format(beyond))
        if self.lost:
            notes.append("{:,} calls, with their lines, are not counted: there was no room for "
                         "their tables".format(self.lost))
        if self.strange:
            notes.append("{:,} hits of lines that their function does not have count in its first "
                         "line".format(self.strange))
        if not self.finished and not self.forked:
            notes.append("process %d ended without notice (killed, os._exit() or exec); what ran "
                         "after its last line or call is not in its times" % self.profile.pid)


def belongs(source, name, line):
    """May a text be that of a code?  Other code may have the same name of a file: "<string>"."""
    if not 0 < line <= len(source):
        return False
    last = name.rpartition(".")[2]
    return last.startswith("<") or any(last in text for text in source[line - 1:line + 9])


def settle(thread, shared):
    """Make one node of those that are the same, and no time less than nothing: of a short line
    more than its time may have been taken off.  shared: codes that several stood for, which
    may have called each other."""
    parents = {}
    for node in thread.root.walk():
        for child in [child for child in node.children if child.code in shared and not child.whole]:
            above = node
            while above is not None and above.code is not child.code:
                above = parents.get(above)
            if above is not None:           # a recursion
                recursive = Node(child.code, child.call_line, child.calls)
                node.children[node.children.index(child)] = recursive
                join(above, child)
        known, children = {}, []
        for child in node.children:
            same = known.setdefault((child.call_line, child.code, child.whole), child)
            if same is child:
                children.append(child)
                parents[child] = node
            else:
                same.calls += child.calls
                join(same, child)
        node.children = children
    whole = 0
    for node in thread.root.walk():
        if node.whole:
            whole += node.own_ns
            continue
        for number, own in node.lines.items():
            if own < 0:
                take_off(thread, (node.code, number), own)
                node.own_ns -= own
                node.lines[number] = 0
    for key, own in thread.apart.items():
        if own < 0:
            take_off(thread, key, own)
            thread.apart[key] = 0
    # Of a killed program, calls that had not ended: their time is in no node.
    thread.root.own_ns += max(0, sum(thread.apart.values()) - whole)


def take_off(thread, key, own):
    """Less than nothing was left of a line's time."""
    thread.lines[key].own_ns -= own
    thread.cost_ns += own


def join(node, other):
    """Give a node the times of another one of its code, and what it called."""
    node.own_ns += other.own_ns
    node.await_ns += other.await_ns
    node.children += other.children
    for number, own in other.lines.items():
        node.lines[number] = node.lines.get(number, 0) + own
