"""An instrumented program that nobody watches executes the instructions that it would
execute bare, and the thread that looks for tracers costs next to nothing."""
import os
import re
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import own_module
import watch
from tap import Skip, main, test

watch.skip_without_probes()

scratch = tempfile.TemporaryDirectory(prefix="pythonprobes-test.")
environment = dict(own_module.environment(scratch.name), PYTHONHASHSEED="0")

# The same modules either way: what they weigh in the collector is not measured.
PROGRAM = """
import probe, sys
def numbers(n):
    for i in range(n):
        yield i
class Sum:
    def __init__(self):
        self.value = 1
    def add(self, n):
        self.value = (self.value * 1103515245 + n) % 2147483648
        if self.value % 11 == 0:
            raise ValueError(n)
def work(n):
    total, failed = Sum(), 0
    for i in numbers(n):
        try:
            total.add(i)
        except ValueError:
            failed += 1
    return total.value, failed
if sys.argv[1] == "instrumented":
    probe.instrument()
work(int(sys.argv[2]))
"""


def instructions(mode, n):
    """Of the main thread."""
    out = os.path.join(scratch.name, "callgrind")
    argv = ["valgrind", "-q", "--tool=callgrind", "--separate-threads=yes",
            "--callgrind-out-file=" + out, sys.executable, "-c", PROGRAM, mode, str(n)]
    for _ in range(5):
        try:
            status = subprocess.run(argv, env=environment).returncode
        except OSError:
            raise Skip("no valgrind")
        # Valgrind does not get over the breakpoint of a tracer that watches everything.
        if status != -signal.SIGTRAP:
            break
    assert status == 0, status
    with open(out + "-01") as file:
        return int(re.search(r"^(?:summary|totals): (\d+)", file.read(), re.M).group(1))


@test("instructions, instrumented against bare: at most 1.001")
def _():
    cost = {mode: instructions(mode, 9000) - instructions(mode, 3000)
            for mode in ("bare", "instrumented")}
    print("# %d bare, %d instrumented: %.5f" % (cost["bare"], cost["instrumented"],
                                               cost["instrumented"] / cost["bare"]))
    assert cost["instrumented"] <= 1.001 * cost["bare"]


@test("the watching thread: far below a hundredth of a core")
def _():
    seconds = 4
    program = ("import os, probe, time\nprobe.instrument()\ntime.sleep(%d)\n"
               "tids = [t for t in os.listdir('/proc/self/task') if int(t) != os.getpid()]\n"
               "assert len(tids) == 1, tids\n"
               "print(open('/proc/self/task/%%s/schedstat' %% tids[0]).read().split()[0])"
               % seconds)
    used = int(subprocess.run([sys.executable, "-c", program], env=environment, check=True,
                              stdout=subprocess.PIPE).stdout)
    print("# %.3f %% of a core" % (used / seconds / 1e7))
    assert 0 < used < 0.005 * seconds * 1e9


main()
