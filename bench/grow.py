"""usage: grow.py WHAT SIZE N: fire N times from SIZE threads or processes, with SIZE
different keys, or with strings of SIZE bytes.

Prints "bench {"ns": X}": CPU time of a firing in whoever fires, without the loop's.
"""
import json
import os
import sys
import threading
import time

from probe import dtrace_probe

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


def keys():
    return one(n, fire_keys, idle_keys, [str(i % size) for i in range(n)])


def length():
    return one(n, data="x" * size)


fire(100, "key")
print("bench " + json.dumps({"ns": globals()[what]() / (n // size * size if what in ("threads", "processes") else n)}))
