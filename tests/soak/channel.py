"""A long run at the highest rate: the memory, descriptors and mappings of pydtrace and of what it traces stay as they are.

SOAK_SECONDS says how long (1800); `make check-soak`.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import watch
from tap import main, test

watch.skip_without_probes()
SECONDS = int(os.environ.get("SOAK_SECONDS", "1800"))
SAMPLES = 120
GROWTH = 1 << 20        # bytes: what the allocators of both may still move

SCRIPT = """
pythonprobes*:::pythonprobe { @[copyinstr(arg0), copyinstr(arg1)] = count(); last = timestamp; }
tick-10s { printa("%s %s %@d\\n", @); clear(@); }
"""

# One thread fires without a pause; beside it, threads and processes come, fire and go.
PROGRAM = """
import os, threading, time, probe
def fire(times):
    for i in range(times):
        probe.dtrace_probe("five", "constant", "strings", "to", "count")
def come_and_go():
    while True:
        thread = threading.Thread(target=fire, args=(100,))
        thread.start()
        thread.join()
        pid = os.fork()
        if pid == 0:
            fire(100)
            os._exit(0)
        os.waitpid(pid, 0)
        time.sleep(0.05)
threading.Thread(target=come_and_go, daemon=True).start()
print("firing", flush=True)
while True:
    fire(1000000)
"""


def sample(pid):
    """{name: value} of a process: what must not grow.  The channel's own memory has its bound in live/channel_bounds.py."""
    with open("/proc/%d/status" % pid) as file:
        status = dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
    with open("/proc/%d/maps" % pid) as file:
        mappings = len(file.readlines())
    return {"memory": 1024 * int(status["RssAnon"].split()[0]), "descriptors": len(os.listdir("/proc/%d/fd" % pid)),
            "mappings": mappings, "threads": int(status["Threads"])}


def least(samples, name):
    """A leak raises the least; more than that are processes that come and go."""
    return min(one[name] for one in samples)


@test("%d s: nothing grows" % SECONDS)
def nothing_grows():
    with tempfile.TemporaryDirectory() as scratch:
        program = os.path.join(scratch, "program.py")
        with open(program, "w") as file:
            file.write(PROGRAM)
        errors = open(os.path.join(scratch, "errors"), "w+")
        tracer = subprocess.Popen(["pydtrace", "-q", "--source=channel", "-n", SCRIPT, "-c", "python3 " + program],
                                  universal_newlines=True, stdout=subprocess.PIPE, stderr=errors, start_new_session=True)
        assert tracer.stdout.readline() == "firing\n"
        with open("/proc/%d/task/%d/children" % (tracer.pid, tracer.pid)) as file:
            target = int(file.read().split()[0])
        taken = {"pydtrace": [], "target": []}
        for i in range(SAMPLES):
            time.sleep(SECONDS / SAMPLES)
            taken["pydtrace"].append(sample(tracer.pid))
            taken["target"].append(sample(target))
            if i % (SAMPLES // 12) == 0:
                print("# %5d s" % ((i + 1) * SECONDS // SAMPLES), *("%s %s" % (who, samples[-1]) for who, samples in taken.items()))
        os.killpg(tracer.pid, signal.SIGINT)        # as Ctrl-C does
        tracer.stdout.read()
        assert tracer.wait() == 0, tracer.returncode
        errors.seek(0)
        print("".join("# " + line for line in errors))
    for who, samples in taken.items():
        before, after = samples[SAMPLES // 6:SAMPLES // 2], samples[SAMPLES // 2:]
        for name in samples[0]:
            grown = least(after, name) - least(before, name)
            assert grown <= (GROWTH if name == "memory" else 0), (who, name, grown, samples)


main()
