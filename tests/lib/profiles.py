"""Profiles of programs that never ran, for tests of the forms.

    builder = Builder("python3 app.py")
    main = builder.code(path, "main", 1)
    thread = builder.thread("MainThread")
    node = builder.call(thread, None, 0, main, calls=1, lines={2: (1, 500)})
    builder.call(thread, node, 2, work, calls=10, lines={5: (10, 900, 100)})

The lines of a call are {number: (hits, own ns, await ns)}; those of a thread are their sums.
"""
import os

from profiler import model


class Builder:
    def __init__(self, command="python3 app.py", started=0.0, pid=42):
        self.profile = model.Profile()
        self.profile.command, self.profile.started, self.profile.pid = command, started, pid
        self.profile.python, self.profile.hook = "3.11.2", "settrace"

    def code(self, file, name, line, source=None):
        code = model.Code(str(file), name, line, source)
        self.profile.codes.append(code)
        return code

    def thread(self, name, ident=1, pid=42):
        thread = model.Thread(pid, name, ident)
        self.profile.threads.append(thread)
        return thread

    def call(self, thread, caller, call_line, code, calls=1, lines=()):
        """caller: the Node of the caller; None for a thread's first functions."""
        node = model.Node(code, call_line, calls)
        (caller or thread.root).children.append(node)
        for number, (hits, own_ns, *await_ns) in dict(lines).items():
            line = thread.lines.setdefault((code, number), model.Line())
            line.hits += hits
            line.own_ns += own_ns
            line.await_ns += sum(await_ns)
            node.lines[number] = own_ns
            node.own_ns += own_ns
            node.await_ns += sum(await_ns)
        thread.wall_ns += node.own_ns
        self.profile.wall_ns = max(self.profile.wall_ns, thread.wall_ns)
        return node


APP = '''\
"""A program with all that a report shows."""
import asyncio
import threading


def work(n):
    total = 0
    for i in range(n):
        if i % 3 == 0:
            total += helper(i)
        else:
            total -= 1
    return total


def helper(i):
    return sum([k * k for k in range(i)])


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def never(n):
    """Nobody calls this."""
    if n:
        return n
    return never(n - 1)


async def fetch(n):
    await asyncio.sleep(n)
    return "%d <b>&amp;</b> \u00e9" % n


def main():
    thread = threading.Thread(target=work, args=(10,), name="worker")
    thread.start()
    work(3000)
    fib(10)
    asyncio.run(fetch(1))
    exec("\\n".join(["def made():", "    return 1", "made()"]))
    thread.join()


if __name__ == "__main__":
    main()
'''

BEGAN = 1700000000.0


def sample(folder):
    """The profile of a program in a folder: two threads, a recursion, a coroutine, generated code
    and a module whose source is gone."""
    app = os.path.join(folder, "app.py")
    with open(app, "w", encoding="utf-8") as file:
        file.write(APP)
    os.utime(app, (BEGAN - 100, BEGAN - 100))
    gone = os.path.join(folder, "gone.py")

    builder = Builder("python3 app.py --size 3", BEGAN)
    code = {name: builder.code(app, name, line) for name, line in {
        "<module>": 1, "work": 6, "helper": 16, "helper.<locals>.<listcomp>": 17, "fib": 20,
        "fetch": 33, "main": 38}.items()}
    made = builder.code("<string>", "made", 1, ["def made():\n", "    return 1\n", "made()\n"])
    lost = builder.code(gone, "lost", 7)
    thread = builder.thread("MainThread", 101)
    module = builder.call(thread, None, 0, code["<module>"], 1, {
        1: (1, 900), 2: (1, 2_000_000), 3: (1, 30_000), 6: (1, 500), 16: (1, 400), 20: (1, 300), 26: (1, 300),
        33: (1, 350), 38: (1, 280), 48: (1, 200), 49: (1, 1_000)})
    main = builder.call(thread, module, 49, code["main"], 1, {
        39: (1, 20_000), 40: (1, 180_000), 41: (1, 2_000), 42: (1, 1_500), 43: (1, 90_000), 44: (1, 40_000),
        45: (1, 12_000_000)})
    work = builder.call(thread, main, 41, code["work"], 1, {
        7: (1, 700), 8: (3001, 80_000_000), 9: (3000, 95_500_000), 10: (1000, 120_000_000), 12: (2000, 41_000_000),
        13: (1, 300)})
    helper = builder.call(thread, work, 10, code["helper"], 1000, {17: (1000, 45_000_000)})
    builder.call(thread, helper, 17, code["helper.<locals>.<listcomp>"], 1000, {17: (1_499_500, 1_080_000_000)})
    builder.call(thread, work, 10, lost, 2, {8: (2, 6_000_000), 11: (1, 2_500_000)})
    outer = builder.call(thread, main, 42, code["fib"], 1, {21: (1, 400), 23: (1, 700)})
    builder.call(thread, outer, 23, code["fib"], 176, {21: (176, 31_000_000), 22: (89, 11_000_000), 23: (87, 22_000_000)})
    builder.call(thread, main, 43, code["fetch"], 2, {34: (1, 8_000_000, 1_000_000_000), 35: (1, 4_000)})
    builder.call(thread, main, 44, made, 1, {2: (1, 300)})
    worker = builder.thread("worker", 102)
    work = builder.call(worker, None, 0, code["work"], 1, {
        7: (1, 600), 8: (11, 30_000), 9: (10, 41_000), 10: (4, 52_000), 12: (6, 22_000), 13: (1, 200)})
    helper = builder.call(worker, work, 10, code["helper"], 4, {17: (4, 61_000)})
    builder.call(worker, helper, 17, code["helper.<locals>.<listcomp>"], 4, {17: (22, 44_000)})
    builder.profile.wall_ns = 2_700_000_000
    builder.profile.notes.append("3 calls beyond the call tree's cap have no callers")
    return builder.profile


def long_one(folder, size=100_000):
    """The profile of a program of so many lines, all of which ran."""
    path = os.path.join(folder, "long.py")
    builder = Builder("python3 long.py")
    thread = builder.thread("MainThread")
    module = builder.code(path, "<module>", 1)
    lines, top = [], {}
    root = builder.call(thread, None, 0, module, 1)
    for number in range(1, size, 20):
        top[number] = (1, 400 + number % 91)
        name = "function_%d" % number
        lines.append("def %s(parameter, another=None):" % name)
        lines += ["    value_%d = parameter.attribute[%d] + another_function(%d)  # a remark" % (k, number * k, k)
                  for k in range(19)]
        node = builder.call(thread, root, size, builder.code(path, name, number), number % 7 + 1, {
            line: (number * line % 1001 + 1, number * line % 999_983) for line in range(number + 1, number + 20)})
        for line in range(number + 1, number + 20, 6):
            builder.call(thread, node, line, builder.profile.codes[1 + line % (len(builder.profile.codes) - 1)],
                         line % 5 + 1)
    for number, (hits, own_ns) in top.items():
        thread.lines[module, number] = model.Line(hits, own_ns)
        root.lines[number] = own_ns
        root.own_ns += own_ns
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return builder.profile
