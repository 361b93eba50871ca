"""kill -9 of pydtrace at a random moment, 200 times, while the target fires under
uprobes at full speed: the target's result is right, its probes are off again, and
nothing is left in the kernel."""
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import own_module
from tap import Skip, main, test

TIMES = 200

# Two processes and a thread fire until a line comes; then each sum must be right.
TARGET = """
import os, sys, threading, probe
go = True
def fire():
    i = total = 0
    while go:
        probe.dtrace_probe("text", str(i), "more text", i)
        total += i
        i += 1
    assert total == i * (i - 1) // 2
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(w)
    threading.Thread(target=lambda: (os.read(r, 1), globals().update(go=False))).start()
    fire()
    os._exit(0)
thread = threading.Thread(target=fire)
thread.start()
print("up", flush=True)
for line in sys.stdin:
    print(probe.enabled(), flush=True)
go = False
os.close(w)
thread.join()
assert os.waitpid(pid, 0)[1] == 0
print("right", flush=True)
"""
SCRIPT = ('BEGIN { printf("begun\\n"); } pythonprobes*:%s::pythonprobe '
          '{ @[copyinstr(arg0), copyinstr(arg1)] = count(); }' % own_module.MODULE)


def programs():
    """Numbers of the BPF programs of this name that the kernel holds."""
    tool = shutil.which("bpftool", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if tool is None:
        raise Skip("no bpftool")
    shown = json.loads(subprocess.run([tool, "-j", "prog", "show"], check=True,
                                      stdout=subprocess.PIPE).stdout or "[]")
    return {program["id"] for program in shown if program.get("name") == "fire"}


@test("%d times" % TIMES)
def _():
    if os.geteuid() != 0:
        raise Skip("uprobes need root")
    random.seed(11)
    before = programs()
    attached = 0
    with tempfile.TemporaryDirectory() as folder:
        environment = own_module.environment(folder)
        target = subprocess.Popen([sys.executable, "-c", TARGET], env=environment,
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  universal_newlines=True, bufsize=1)
        assert target.stdout.readline() == "up\n"

        def enabled():
            target.stdin.write("?\n")
            return target.stdout.readline() == "True\n"

        def wait_until_off(i):
            deadline = time.monotonic() + 30
            while enabled():
                assert time.monotonic() < deadline, "still on after kill %d" % i
                time.sleep(0.005)

        assert not enabled()
        for i in range(TIMES):
            tracer = subprocess.Popen(["pydtrace", "-q", "--source=uprobe", "-n", SCRIPT],
                                      env=environment, stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, universal_newlines=True)
            # Half of them while it looks around, loads and attaches; half while it reads.
            if i % 2 == 0:
                assert tracer.stdout.readline() == "begun\n", tracer.stderr.read()
                attached += enabled()
            time.sleep(random.random() * 0.05)
            tracer.send_signal(signal.SIGKILL)
            errors = re.sub(r"pydtrace: \d+ drops? on CPU \d+\n", "", tracer.communicate()[1])
            assert errors == "" and tracer.returncode == -signal.SIGKILL, (i, errors)
            wait_until_off(i)
        target.stdin.close()
        assert target.stdout.read() == "right\n"
        assert target.wait() == 0
    assert attached == (TIMES + 1) // 2, attached
    deadline = time.monotonic() + 30
    while programs() - before:
        assert time.monotonic() < deadline, "left in the kernel: %s" % (programs() - before)
        time.sleep(0.05)


main()
