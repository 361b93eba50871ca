"""usage: grow.py WHAT SIZE N: fire N times from SIZE threads or processes, with SIZE
different keys, or with strings of SIZE bytes.

Keys and lengths are fired in bursts that any buffer on the way has room for, with a
pause behind each: a firing whose event is dropped costs less, and is not what is asked.
Prints "bench {"ns": X, "cpu": S}": CPU time of a firing in whoever fires, without the
loop's; and of all of the process.
"""
import json
import os
import sys
import threading
import time

from probe import dtrace_probe

BURST = 500000		# bytes
PAUSE = 0.003		# s

what, size, n = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def timed(function, *arguments):
    begin = time.thread_time_ns()
    function(*arguments)
    return time.thread_time_ns() - begin


def fire(count, text):
    for _ in range(count):
        dtrace_probe(text)


def idle(count, text):
    for _ in range(count):
        text


def fire_keys(count, keys):
    for key in keys:
        dtrace_probe(key)


def idle_keys(count, keys):
    for key in keys:
        key


def one(count, fire=fire, idle=idle, data="key"):
    """Nanoseconds of so many firings."""
    return timed(fire, count, data) - timed(idle, count, data)


def threads():
    taken = []
    group = [threading.Thread(target=lambda: taken.append(one(n // size))) for _ in range(size)]
    for thread in group:
        thread.start()
    for thread in group:
        thread.join()
    return sum(taken)


def processes():
    reader, writer = os.pipe()
    for _ in range(size):
        if os.fork() == 0:
            os.write(writer, b"%d\n" % one(n // size))
            os._exit(0)
    for _ in range(size):
        os.wait()
    os.close(writer)
    with open(reader) as lines:
        return sum(map(int, lines))


def bursts(length):
    """How long each is, of events with strings of that length."""
    left = n
    while left > 0:
        count = min(left, BURST // (length + 64))
        yield count
        left -= count
        time.sleep(PAUSE)


def keys():
    names, taken, at = [str(i % size) for i in range(n)], 0, 0
    for count in bursts(8):
        taken += one(count, fire_keys, idle_keys, names[at:at + count])
        at += count
    return taken


def length():
    text = "x" * size
    return sum(one(count, data=text) for count in bursts(size))


fire(100, "key")
if what in ("threads", "processes"):
    n = n // size * size
ns = globals()[what]() / n
print("bench " + json.dumps({"ns": ns, "cpu": time.process_time()}))
