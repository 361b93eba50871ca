"""usage: grow.py WHAT SIZE N: fire N times from SIZE threads or processes, with
SIZE different keys, or with strings of SIZE bytes; prints "ns X", wall time a fire."""
import os
import sys
import threading
import time

from probe import dtrace_probe

what, size, n = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def fire(count, text="key"):
    for _ in range(count):
        dtrace_probe(text)


def threads():
    group = [threading.Thread(target=fire, args=(n // size,)) for _ in range(size)]
    for thread in group:
        thread.start()
    for thread in group:
        thread.join()


def processes():
    for _ in range(size):
        if os.fork() == 0:
            fire(n // size)
            os._exit(0)
    for _ in range(size):
        os.wait()


def keys():
    for i in range(n):
        dtrace_probe(str(i % size))


def length():
    fire(n, "x" * size)


fire(100)
begin = time.perf_counter_ns()
globals()[what]()
print("ns %.2f" % ((time.perf_counter_ns() - begin) / n))
