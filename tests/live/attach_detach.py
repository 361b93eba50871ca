"""On every CPython: tracers attach to a program that runs under `python3 -m probe`, by
process and by file, leave, and come back.  Callbacks come and go with them, no memory
is lost, and the program computes what it always did.

ATTACH_CYCLES=500 in the environment asks for 500 cycles of each kind.
"""
import glob
import os
import queue
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import own_module
import pythons
from tap import Skip, main, test

scratch = tempfile.TemporaryDirectory()
every = pythons.find()
cycles = int(os.environ.get("ATTACH_CYCLES", "0"))

# Says "in" and "out" as callbacks come and go, and at the end how much was wrong.
PROGRAM = """
import signal, sys, time
go_on = True
def stop(signum, frame):
    global go_on
    go_on = False
signal.signal(signal.SIGTERM, stop)
def installed():
    if sys.version_info >= (3, 12):
        return any(sys.monitoring.get_tool(i) for i in range(6))
    return sys.gettrace() is not None
def leaf(n):
    return n + 1
def work():
    total = 0
    for i in range(20):
        total = leaf(total)
    return total
print("ready", flush=True)
before, wrong = False, 0
while go_on:
    wrong += work() != 20
    now = installed()
    if now is not before:
        print("in" if now else "out", flush=True)
        before = now
    time.sleep(0.001)
print("wrong", wrong, flush=True)
"""
(LEAF,) = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if line.startswith("def leaf")]


def packages(version, python):
    """Packages for this interpreter, whose module no other test names."""
    folder = os.path.join(scratch.name, version)
    if not os.path.exists(folder):
        pythons.build(python, folder)
        (module,) = glob.glob(folder + "/probe/_probe*.so")
        os.rename(module, folder + "/probe/" + own_module.MODULE)
    return folder


def fires_natively(python):
    """Has the interpreter sites of its own, as Debian's has?"""
    notes = subprocess.run(["readelf", "-n", os.path.realpath(python)], stdout=subprocess.PIPE,
                           universal_newlines=True).stdout
    return "Name: function__entry" in notes


def release(version):
    return tuple(map(int, version.split(".")[:2]))


def needs_callbacks(version, python):
    """Does it reach its own sites of functions only where callbacks of ours are in?"""
    if not fires_natively(python):
        return False
    ask = "import sys; print(sys._jit.is_available())"
    return release(version) == (3, 11) or release(version) >= (3, 15) and subprocess.run(
        [python, "-c", ask], stdout=subprocess.PIPE).stdout == b"True\n"


def interpreter(python):
    """One whose own sites no other test names: a copy, if it has any."""
    copy = os.path.join(scratch.name, "native-" + os.path.basename(python))
    if not fires_natively(python):
        return python
    if not os.path.exists(copy):
        shutil.copy(os.path.realpath(python), copy)
    return copy


class Program:
    def __init__(self, version, python, options=("-m", "probe"), **more):
        folder = packages(version, python)
        home = {"PYTHONHOME": "/usr"} if python.startswith(scratch.name) else {}
        self.module = folder + "/probe/" + own_module.MODULE
        self.path = folder + "/app.py"
        with open(self.path, "w") as file:
            file.write(PROGRAM)
        self.environment = dict(os.environ, PYTHONPATH=folder, LD_PRELOAD="", **home, **more)
        self.process = subprocess.Popen([python, *options, self.path], stdout=subprocess.PIPE,
                                        universal_newlines=True, env=self.environment)
        self.pid = self.process.pid
        self.said = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()
        try:
            assert self.next() == "ready"
        except BaseException:
            self.process.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.process.kill()

    def read(self):
        for line in self.process.stdout:
            self.said.put(line.rstrip("\n"))

    def next(self):
        return self.said.get(timeout=20)

    def settle(self):
        """Its output, after a second without more."""
        said = []
        while True:
            try:
                said.append(self.said.get(timeout=1))
            except queue.Empty:
                return said

    def memory(self):
        """Its anonymous memory; private dirty pages would include those of a file just written."""
        with open("/proc/%d/smaps_rollup" % self.pid) as file:
            return int(re.search(r"^Anonymous: *(\d+) kB", file.read(), re.M).group(1))

    def end(self):
        """Nothing that it computed was wrong.  What else it has said."""
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(20) == 0
        said = []
        while not said or not said[-1].startswith("wrong"):
            said.append(self.next())
        assert said.pop() == "wrong 0"
        return said


class Semaphore:
    """A probe's semaphore in a program's memory: what a tracer raises."""

    def __init__(self, program, name):
        notes = subprocess.run(["readelf", "-n", program.module], stdout=subprocess.PIPE, check=True,
                               universal_newlines=True).stdout
        (address,) = re.findall(r"Name: %s\n.*Semaphore: (0x\w+)" % name, notes)
        segments = subprocess.run(["readelf", "-lW", program.module], stdout=subprocess.PIPE,
                                  check=True, universal_newlines=True).stdout
        (linked,) = re.findall(r"LOAD +0x0+ (0x\w+)", segments)
        with open("/proc/%d/maps" % program.pid) as maps:
            start = [line.split("-")[0] for line in maps if line.rstrip().endswith(program.module)
                     and line.split()[2] == "00000000"][0]
        self.address = int(start, 16) - int(linked, 16) + int(address, 16)
        self.memory = open("/proc/%d/mem" % program.pid, "r+b", buffering=0)

    def add(self, number):
        self.memory.seek(self.address)
        (value,) = struct.unpack("H", self.memory.read(2))
        self.memory.seek(self.address)
        self.memory.write(struct.pack("H", value + number))


def need_root():
    if os.geteuid() != 0:
        raise Skip("uprobes need root")


def constant(program, cycle, count):
    """The memory is what it was after some cycles to get warm."""
    for _ in range(3):
        cycle(program)
    before = program.memory()
    for _ in range(count):
        cycle(program)
    after = program.memory()
    assert after - before <= 200, "%d kB before %d cycles, %d kB after" % (before, count, after)


def pydtrace_once(program, options, description, qualname="leaf"):
    seen = subprocess.run(["pydtrace", "-q", "--source=uprobe", "-n", description
                           + '/pid == $1 && copyinstr(arg1) == "leaf"/ '
                           '{ printf("%s %s %d %s\\n", stringof(args[0]), copyinstr(arg1), args[2], '
                           'arg3 != 0 ? copyinstr(arg3) : "-"); exit(0); }']
                          + options + [str(program.pid)], timeout=60,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)
    assert seen.stdout.split("\n")[0] == "%s leaf %d %s" % (program.path, LEAF, qualname), seen
    assert [program.next(), program.next()] == ["in", "out"]


def by_pid(program):
    pydtrace_once(program, ["-p", str(program.pid)], "python$target:%s::function-entry" % own_module.MODULE)


def by_file(program):
    pydtrace_once(program, [], "python*:%s::function-entry" % own_module.MODULE)


def bpftrace_once(program, options, qualname="str(arg3)"):
    # Not at the first call: the program is to see that callbacks are in.
    script = ('usdt:%s:python:function__entry /pid == %d && str(arg1) == "leaf"/ '
              '{ printf("%%s %%s %%d %%s\\n", str(arg0), str(arg1), arg2, %s); '
              '@n++; if (@n == 100) { exit(); } }'
              % (program.module, program.pid, qualname))
    seen = subprocess.run(["bpftrace", "-e", script] + options, stdout=subprocess.PIPE, timeout=60,
                          stderr=subprocess.PIPE, universal_newlines=True)
    assert "%s leaf %d leaf" % (program.path, LEAF) in seen.stdout.splitlines(), seen
    assert [program.next(), program.next()] == ["in", "out"]


for version, python in [(version, interpreter(python)) for version, python in every]:
    def add(version, python):
        @test("%s: pydtrace by process, again and again" % version)
        def _():
            need_root()
            with Program(version, python) as program:
                constant(program, by_pid, cycles or 3)
                assert program.end() == []

        if needs_callbacks(version, python):
            @test("%s: the interpreter's own site has no qualified name" % version)
            def _():
                need_root()
                with Program(version, python) as program:
                    pydtrace_once(program, ["-p", str(program.pid)],
                                  "python$target:::function-entry", "-")
                    assert program.end() == []

        @test("%s: pydtrace by file" % version)
        def _():
            need_root()
            with Program(version, python) as program:
                for _ in range(2):
                    by_file(program)
                assert program.end() == []

        @test("%s: bpftrace by file and by process" % version)
        def _():
            need_root()
            with Program(version, python) as program:
                bpftrace_once(program, [])
                if not fires_natively(python):
                    # It confuses two sites of one probe in one process.
                    bpftrace_once(program, ["-p", str(program.pid)])
                assert program.end() == []

        @test("%s: semaphores that go up and down faster than anybody looks" % version)
        def _():
            names = ["function__entry", "function__return", "line", "gc__start",
                     "import__find__load__start"]
            chance = random.Random(version)
            with Program(version, python) as program:
                semaphores = [Semaphore(program, name) for name in names]

                def cycle(program):
                    some = chance.sample(semaphores, chance.randint(1, len(semaphores)))
                    for number in 1, -1:
                        for semaphore in some:
                            semaphore.add(number)
                        time.sleep(chance.choice((0, 0.002, 0.03, 0.1)))
                constant(program, cycle, cycles or 30)
                said = program.settle() + program.end()
                assert said and said == ["in", "out"] * (len(said) // 2), said

        @test("%s: from the rising semaphore to the callback" % version)
        def _():
            took = []
            with Program(version, python) as program:
                semaphore = Semaphore(program, "function__entry")
                for _ in range(10):
                    start = time.monotonic()
                    semaphore.add(1)
                    assert program.next() == "in"
                    took.append(time.monotonic() - start)
                    semaphore.add(-1)
                    assert program.next() == "out"
                    time.sleep(random.random() / 10)
                print("# at most %.0f ms, %.0f ms in the mean"
                      % (max(took) * 1e3, sum(took) / len(took) * 1e3), flush=True)
                assert program.end() == [] and min(took) < 0.1

        if release(version) >= (3, 14):
            @test("%s: a program that was started without the probes is given them" % version)
            def _():
                need_root()
                with Program(version, python, ()) as program:
                    script = program.path + ".instrument"
                    with open(script, "w") as file:
                        file.write("import probe; probe.instrument()")
                    subprocess.run([python, "-c", "import sys; sys.remote_exec(%d, %r)"
                                    % (program.pid, script)], env=program.environment, check=True)
                    bpftrace_once(program, [])
                    assert program.end() == []
    add(version, python)


@test("who watches an interpreter's own sites by file has the callbacks that they need")
def _():
    need_root()
    some = [(version, interpreter(python)) for version, python in every
            if needs_callbacks(version, python)]
    if not some:
        raise Skip("no CPython --with-dtrace that is 3.11, or has a JIT compiler and is 3.15")
    for version, python in some:
        with Program(version, python, PYTHON_JIT="1") as program:
            program.module = python
            bpftrace_once(program, [], '"leaf"')
            assert program.end() == []


main()
