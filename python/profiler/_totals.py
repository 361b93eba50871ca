"""Sums over threads and their call trees, for all forms.

A recursion counts once in a total: time below a call is added to a function, a line or a call
only where the same one is not active further up.
"""
import collections


class Line:
    __slots__ = "hits", "own_ns", "await_ns", "total_ns"

    def __init__(self):
        self.hits = self.own_ns = self.await_ns = self.total_ns = 0


class Function:
    """first_calls: the calls of a function that was not active already."""
    __slots__ = "code", "calls", "first_calls", "own_ns", "await_ns", "total_ns"

    def __init__(self, code):
        self.code = code
        self.calls = self.first_calls = self.own_ns = self.await_ns = self.total_ns = 0


class Call:
    """From one line to one function.  first_calls as of Function, and total_ns of these; the
    total times of the calls of a function add up to that of the function."""
    __slots__ = "calls", "first_calls", "own_ns", "total_ns"

    def __init__(self):
        self.calls = self.first_calls = self.own_ns = self.total_ns = 0


class Totals:
    """Of some threads together.

    lines:      {(place, number): Line}; the place of a code is the code, or what place() makes
                of it, such as its file
    functions:  {Code: Function}
    calls:      {(caller, number of the line, called): Call}; the caller of a thread's first
                functions is None
    places:     {place: the total time of its codes}
    sums:       {Node: own time of it and of all below it}
    own_ns:     all own times, of which shares are made
    """

    def __init__(self, threads, place=lambda code: code):
        self.lines = collections.defaultdict(Line)
        self.functions = {}
        self.calls = collections.defaultdict(Call)
        self.places = collections.defaultdict(int)
        self.sums, self.own_ns = {}, 0
        for thread in threads:
            self._add_lines(thread, place)
            self._add_tree(thread.root, place)
            self._add_apart(thread, place)

    def _function(self, code):
        function = self.functions.get(code)
        if function is None:
            function = self.functions[code] = Function(code)
        return function

    def _add_lines(self, thread, place):
        for (code, number), line in thread.lines.items():
            for total in self.lines[place(code), number], self._function(code):
                total.own_ns += line.own_ns
                total.await_ns += line.await_ns
            self.lines[place(code), number].hits += line.hits
            self.own_ns += line.own_ns

    def _add_tree(self, root, place):
        sums, lines = root.inclusive(), self.lines
        self.sums.update(sums)
        active = set()                  # codes, places and lines on the path to a node
        # (node, its caller, what its caller adds to the path); without a node: to be taken off
        todo = [(node, None, ()) for node in reversed(root.children)]
        while todo:
            node, caller, keys = todo.pop()
            if node is None:
                active.difference_update(keys)
                continue
            entered = [key for key in keys if key not in active]
            active.update(entered)
            todo.append((None, None, entered))

            code, here = node.code, place(node.code)
            self._add_calls(node, caller, sums[node], code not in active)
            if here not in active:
                self.places[here] += sums[node]
            for number, ns in node.lines.items() if not node.whole else ():
                key = here, number
                if key not in active:
                    lines[key].total_ns += ns
            for child in reversed(node.children):
                key = here, child.call_line
                if key not in active:
                    lines[key].total_ns += sums[child]
                todo.append((child, code, (code, here, key)))

    def _add_calls(self, node, caller, total_ns, first):
        call = self.calls[caller, node.call_line, node.code]
        if not node.whole:
            call.own_ns += node.own_ns
        for total in self._function(node.code), call:
            total.calls += node.calls
            if first:
                total.first_calls += node.calls
                total.total_ns += total_ns

    def _add_apart(self, thread, place):
        """Code beyond the tree: what is active there is known of the called function only."""
        below = collections.defaultdict(int, thread.apart)
        for call in thread.calls:
            key = call.caller, call.call_line, call.code
            for total in self._function(call.code), self.calls[key]:
                total.calls += call.calls
                total.first_calls += call.first_calls
                total.total_ns += call.total_ns
            if call.caller is not None:
                below[call.caller, call.call_line] += call.total_ns
        for (code, number), ns in below.items():
            self.lines[place(code), number].total_ns += min(ns, self.functions[code].total_ns)
        own = collections.defaultdict(int)
        for (code, _), ns in thread.apart.items():
            own[place(code)] += ns
        for here, ns in own.items():
            self.places[here] = max(self.places[here], ns)


def stacks(root, frame):
    """Each path of a call tree that has own time, as ((frame, ...), ns).

    frame(code, number) makes a frame; it is asked once for each line of a node.  The line is the
    one that called the next frame, and in the last frame the one that spent the time.  Callers
    come before what they call, and lines in their order.
    """
    todo = [((), node) for node in reversed(root.children)]
    while todo:
        path, node = todo.pop()
        code = node.code
        for number, ns in sorted(node.lines.items()):
            if ns > 0:
                yield path + (frame(code, number),), ns
        for child in sorted(node.children, key=lambda child: -child.call_line):
            todo.append((path + (frame(code, child.call_line),), child))


def titled(threads):
    """[(Thread, title)], with titles that tell the threads apart."""
    several = len({thread.pid for thread in threads}) > 1
    titles = ["%s of process %d" % (thread.name, thread.pid) if several else thread.name
              for thread in threads]
    return [(thread, title if titles.count(title) == 1 else "%s (%d)" % (title, thread.ident))
            for thread, title in zip(threads, titles)]
