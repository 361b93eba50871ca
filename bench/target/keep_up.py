"""usage: keep_up.py WHAT SIZE: fire as fast as can be, with no pause.

	loop S		five strings, for S seconds
	tasks N		two strings, twice in each of N asyncio tasks that live at the same time
	threads N	five strings of 250 bytes, from N threads that live at the same time
	processes N	the same from N processes
	length N	one string of N bytes, for a second

Prints "bench {"fired": N, "resident": B, "cpu": S}": the firings; the most that all of the
channel's pools had resident at the end of the firing; CPU time of the process.
"""
import asyncio
import json
import os
import sys
import threading
import time

from probe import dtrace_probe

FIRINGS = 200000	# of all threads or processes together
FIVE = [letter * 250 for letter in "abcde"]


def resident():
    """Bytes of this process's pool in memory."""
    total, pool = 0, False
    with open("/proc/self/smaps") as maps:
        for line in maps:
            if "-" in line.split()[0]:
                pool = "/memfd:pythonprobes " in line
            elif pool and line.startswith("Rss:"):
                total += int(line.split()[1]) * 1024
    return total


def fire_five(times):
    for _ in range(times):
        dtrace_probe(*FIVE)


def for_seconds(seconds, *texts):
    end, fired = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        for _ in range(1000):
            dtrace_probe(*texts)
        fired += 1000
    return fired, resident()


def loop(seconds):
    return for_seconds(seconds, "alpha", "beta", "gamma", "delta", "epsilon")


def length(size):
    return for_seconds(1, "x" * size)


def tasks(count):
    async def one(name):
        dtrace_probe("begin", name)
        await asyncio.sleep(0)
        dtrace_probe("end", name)

    async def everyone():
        await asyncio.gather(*(one(str(i)) for i in range(count)))

    asyncio.run(everyone())
    return 2 * count, resident()


def threads(count):
    times = max(FIRINGS // count, 1)
    fired = threading.Barrier(count + 1)
    go = threading.Event()

    def work():
        fire_five(times)
        fired.wait()
        go.wait()
    threading.stack_size(128 << 10)
    everyone = [threading.Thread(target=work) for _ in range(count)]
    for thread in everyone:
        thread.start()
    fired.wait()
    memory = resident()
    go.set()
    for thread in everyone:
        thread.join()
    return times * count, memory


def processes(count):
    times = max(FIRINGS // count, 1)
    reader, writer = os.pipe()
    wait, go = os.pipe()
    for _ in range(count):
        if os.fork() == 0:
            os.close(go)
            fire_five(times)
            os.write(writer, b"%12d" % resident())
            os.read(wait, 1)
            os._exit(0)
    memory = 0
    for _ in range(count):
        memory += int(os.read(reader, 12))
    os.close(go)
    for _ in range(count):
        os.wait()
    return times * count, memory


def main(what, size):
    fired, memory = {"loop": loop, "tasks": tasks, "threads": threads, "processes": processes,
                     "length": length}[what](int(size))
    print("bench " + json.dumps({"fired": fired, "resident": memory, "cpu": time.process_time()}))


main(*sys.argv[1:])
