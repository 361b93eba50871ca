"""The channel's memory has a bound, whatever the number of threads and processes, and none of
their events is lost."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import cgroup
import watch
from scratch import Scratch
from tap import Skip, main, test

watch.skip_without_probes()
scratch = Scratch()
ALL = "pythonprobes*:::pythonprobe"
SUM = ALL + " { @ = count(); }"

# argv: threads, firings of each, bytes of a string.  All threads live until the last has fired.
THREADS = """
import resource, sys, threading, probe
threads, times, size = map(int, sys.argv[1:])
texts = [letter * size for letter in "abcde"]
threading.stack_size(128 << 10)
fired = threading.Barrier(threads)
def fire():
    for i in range(times):
        probe.dtrace_probe(*texts)
    fired.wait()
everyone = [threading.Thread(target=fire) for i in range(threads)]
for thread in everyone:
    thread.start()
for thread in everyone:
    thread.join()
resident = pool = 0
for line in open("/proc/self/smaps"):
    if "-" in line.split()[0]:
        pool = "/memfd:pythonprobes " in line
    elif pool and line.startswith("Rss:"):
        resident += int(line.split()[1])
print("done", resident)
"""

# argv: processes.  All live until the last has fired.
PROCESSES = """
import os, sys, probe
fired, tell = os.pipe()
wait, go = os.pipe()
for i in range(int(sys.argv[1])):
    if os.fork() == 0:
        os.close(go)
        probe.dtrace_probe("child", "x" * 100)
        os.write(tell, b".")
        os.read(wait, 1)
        os._exit(0)
seen = 0
while seen < int(sys.argv[1]):
    seen += len(os.read(fired, 65536))
os.close(go)
for i in range(int(sys.argv[1])):
    os.wait()
print("done")
"""


def run(script, command, *options, before=()):
    done = subprocess.run([*before, "pydtrace", "-q", "--source=channel", *options, "-n", script, "-c", command],
                          universal_newlines=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    assert done.returncode == 0, done
    return done


def traced(*arguments, **more):
    """The words on stdout; there must be no message."""
    done = run(*arguments, **more)
    assert done.stderr == "", done
    return done.stdout.split()


@test("1,500 threads that live at the same time")
def _():
    done, resident, count = traced(SUM, "python3 %s 1500 1 10" % scratch.put("threads.py", THREADS))
    assert (done, count) == ("done", "1500"), (done, count)


@test("1,500 processes that live at the same time")
def _():
    assert traced(SUM, "python3 %s 1500" % scratch.put("processes.py", PROCESSES)) == ["done", "1500"]


@test("200 threads with five strings of 250 bytes take at most 64 MB, and what bufsize says")
def _():
    program = scratch.put("threads.py", THREADS)
    script, command = ALL + " { @[copyinstr(arg4)] = count(); }", "python3 %s 200 200 250" % program
    for words, most in ((traced(script, command), 64 << 20),
                        (run(script, command, "-b", "256k").stdout.split(), 4 << 20)):
        assert words[0] == "done" and 0 < int(words[1]) << 10 <= most + (2 << 20), words


@test("100 firing threads in a memory cgroup of 300 MB")
def _():
    if os.geteuid() != 0:
        raise Skip("a memory cgroup needs root")
    program = scratch.put("threads.py", THREADS)
    with cgroup.memory(300 << 20) as inside:
        untraced = subprocess.run([*inside, "python3", program, "100", "5000", "250"], stdout=subprocess.PIPE,
                                  universal_newlines=True, check=True)
        assert untraced.stdout.split()[0] == "done"
        done, resident, count = traced(SUM, "python3 %s 100 5000 250" % program, before=inside)
        assert (done, count) == ("done", "500000"), (done, count)


@test("a limit on the size of files makes a smaller channel, or none: no signal")
def _():
    program = scratch.put("threads.py", THREADS)
    for limit in 20000000, 2000000:
        done, resident, count = traced(SUM, "prlimit --fsize=%d python3 %s 4 100 20" % (limit, program))
        assert (done, count) == ("done", "400"), (done, count)
    done = run(SUM, "prlimit --fsize=100000 python3 %s 4 100 20" % program)
    assert done.stdout.split() == ["done", "0"] and "(ulimit -f); not traced" in done.stderr, done


main()
