"""usage: scale.py WHAT COUNT TURNS SIZE...: fire COUNT times from SIZE threads or
processes, with SIZE different keys, or with strings of SIZE bytes; the sizes in turns.

Keys and lengths are fired in bursts that any buffer on the way has room for, with a
pause behind each, and threads and processes pause behind their turn: a firing whose
event is dropped costs less, and would spoil the result.  Prints "bench {"ns": {SIZE: [X,
...]}, "fired": N, "cpu": S}": CPU time of a firing in the firing thread or process, without the
loop's, of each turn; the number of firings; CPU time of the whole process.
"""
import itertools
import json
import os
import sys
import threading
import time

from probe import dtrace_probe

BURST = 500000		# bytes
PAUSE = 0.003		# s
TURN = 2000000		# bytes of strings in a turn


def timed(function, *arguments):
    begin = time.thread_time_ns()
    function(*arguments)
    return time.thread_time_ns() - begin


def fire(texts):
    for text in texts:
        dtrace_probe(text)


def idle(texts):
    for text in texts:
        pass


def cost(texts):
    """Nanoseconds of firing each."""
    return timed(fire, texts) - timed(idle, texts)


def in_bursts(texts, length):
    """The same, of texts with so many bytes each."""
    taken, most = 0, BURST // (length + 64)
    for at in range(0, len(texts), most):
        taken += cost(texts[at:at + most])
        time.sleep(PAUSE)
    return taken


class Threads:
    def __init__(self, size, count, turns):
        self.size, self.texts = size, ["key"] * (count // size)
        self.count = count // size * size

    def turn(self):
        start, taken = threading.Barrier(self.size), []

        def work():
            start.wait()
            taken.append(cost(self.texts))
        group = [threading.Thread(target=work) for _ in range(self.size)]
        for thread in group:
            thread.start()
        for thread in group:
            thread.join()
        time.sleep(PAUSE)
        return sum(taken)


class Processes(Threads):
    def turn(self):
        reader, writer = os.pipe()
        wait, start = os.pipe()
        for _ in range(self.size):
            if os.fork() == 0:
                os.close(start)
                os.read(wait, 1)	# the end of the file: all are there
                os.write(writer, b"%d\n" % cost(self.texts))
                os._exit(0)
        for fd in wait, start, writer:
            os.close(fd)
        for _ in range(self.size):
            os.wait()
        time.sleep(PAUSE)
        with open(reader) as lines:
            return sum(map(int, lines))


class Keys:
    made = 0	# no two sizes share a key, and all keys are equally long

    def __init__(self, size, count, turns):
        self.count = max(count, size // turns)
        self.names = itertools.cycle(["%07d" % i for i in range(Keys.made, Keys.made + size)])
        Keys.made += size

    def turn(self):
        return in_bursts(list(itertools.islice(self.names, self.count)), 7)


class Length:
    def __init__(self, size, count, turns):
        self.size, self.count = size, min(count, TURN // size)
        self.texts = ["x" * size] * self.count

    def turn(self):
        return in_bursts(self.texts, self.size)


def main(what, count, turns, *sizes):
    kind = {"threads": Threads, "processes": Processes, "keys": Keys, "length": Length}[what]
    groups = {size: kind(int(size), int(count), int(turns)) for size in sizes}
    taken = {size: [] for size in sizes}
    for turn in range(int(turns) + 1):
        for size, group in groups.items():
            ns = group.turn() / group.count
            if turn > 0:	# the first is to warm up
                taken[size].append(ns)
    fired = sum(group.count for group in groups.values()) * (int(turns) + 1)
    print("bench " + json.dumps({"ns": taken, "fired": fired, "cpu": time.process_time()}))


main(*sys.argv[1:])
