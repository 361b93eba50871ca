"""usage: fire.py N STRINGS [LENGTH]: fire N times; prints "ns X", the CPU time of a
call without that of the loop around it."""
import sys
import time

from probe import dtrace_probe

n, strings = int(sys.argv[1]), int(sys.argv[2])
length = int(sys.argv[3]) if len(sys.argv) > 3 else 0
texts = ["x" * length] * 5 if length else ["/index.html", "alice", "GET", "200", "127.0.0.1"]
a, b, c, d, e = texts


def fire(rounds):
    begin = time.thread_time_ns()
    if strings == 1:
        for _ in rounds:
            dtrace_probe(a)
    else:
        for _ in rounds:
            dtrace_probe(a, b, c, d, e)
    return time.thread_time_ns() - begin


def nothing(rounds):
    begin = time.thread_time_ns()
    for _ in rounds:
        pass
    return time.thread_time_ns() - begin


fire(range(1000))
nothing(range(1000))
print("ns %.2f" % ((fire(range(n)) - nothing(range(n))) / n))
