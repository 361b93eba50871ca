"""kill -9 of pydtrace at a random moment, 200 times, while the target fires on the
channel at full speed: the target's result is right, its probes are off again, and
nothing is left behind."""
import glob
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test

TIMES = 200

# Fires from a thread, a child and by itself until nobody watches any more; each
# counts along, and the sums are compared.
TARGET = """
import os, probe, threading
def fire():
    i = total = 0
    while probe.enabled() or i < 100:
        probe.dtrace_probe("text", str(i), "more text", i)
        total += i
        i += 1
    assert total == i * (i - 1) // 2
probe.enabled() or os._exit(3)
print("firing", flush=True)
pid = os.fork()
thread = threading.Thread(target=fire)
thread.start()
fire()
thread.join()
assert not probe.enabled()
if pid == 0:
    os._exit(0)
assert os.waitpid(pid, 0)[1] == 0
print("right", flush=True)
"""
SCRIPT = "pythonprobes*:::pythonprobe { @[copyinstr(arg0)] = count(); }"


def processes(name):
    """Those that still run the target."""
    found = []
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            with open(path) as file:
                if name in file.read():
                    found.append(path)
        except OSError:
            pass
    return found


@test("%d times" % TIMES)
def _():
    random.seed(7)
    slowest = 0
    shm = set(os.listdir("/dev/shm"))
    with tempfile.NamedTemporaryFile("w", suffix=".py") as target:
        target.write(TARGET)
        target.flush()
        for i in range(TIMES):
            tracer = subprocess.Popen(
                ["pydtrace", "-q", "--source=channel", "-n", SCRIPT, "-c",
                 "%s %s" % (sys.executable, target.name)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True)
            assert tracer.stdout.readline() == "firing\n", tracer.stderr.read()
            time.sleep(random.random() * 0.03)
            tracer.send_signal(signal.SIGKILL)
            killed = time.monotonic()
            # The target still holds the pipe; it ends once its probes are off.
            assert tracer.stdout.read() == "right\n", (i, tracer.stderr.read())
            slowest = max(slowest, time.monotonic() - killed)
            assert tracer.stderr.read() == "", i
            assert tracer.wait() == -signal.SIGKILL
        deadline = time.monotonic() + 30
        while processes(target.name):
            assert time.monotonic() < deadline, processes(target.name)
            time.sleep(0.01)
    assert not [name for name in os.listdir("/dev/shm") if name not in shm and "probe" in name]
    print("# the slowest of them was back after %.0f ms" % (slowest * 1000))


main()
