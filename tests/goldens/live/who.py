"""Fires what it knows about itself: ids first, then clocks, before and after work."""
import os
import threading
import time

import probe


def named(name):
    """What the system calls this thread from here on; threading does that from 3.14 on."""
    with open("/proc/thread-self/comm", "w") as file:
        file.write(name)
    ids()


def ids():
    probe.dtrace_probe("ids", os.getpid(), os.getppid(), threading.get_native_id())
    probe.dtrace_probe("owner", os.getuid(), os.getgid())


def clocks(what):
    probe.dtrace_probe(what, time.monotonic_ns(), time.time_ns(), time.thread_time_ns())


def work(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


ids()
thread = threading.Thread(target=named, args=("helper",))
thread.start()
thread.join()

cpu = max(os.sched_getaffinity(0))
os.sched_setaffinity(0, {cpu})
probe.dtrace_probe("cpu", cpu)

clocks("first")
work(0.1)
time.sleep(0.1)
clocks("second")
