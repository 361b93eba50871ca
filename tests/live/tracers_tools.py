"""Tracers that know nothing of this project, on the module as it was built: bpftrace
by pid and beside others, perf, gdb, readelf.  (bpftrace by file: python_every.py.)

Everything runs on a copy of the packages, so that no other test's tracer raises
the semaphore."""
import contextlib
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from bpftrace import interrupt
from tap import Skip, main, test

scratch = tempfile.TemporaryDirectory()
packages = scratch.name + "/python"
shutil.copytree(os.environ["builddir"] + "/python", packages)
(module,) = glob.glob(packages + "/probe/_probe*.so")
environment = dict(os.environ, PYTHONPATH=packages, HOME=scratch.name)
environment.pop("LD_PRELOAD", None)     # a sanitizer's, which is for our programs

# Says whether it is watched, and fires, as it is told to on its stdin.
PUPPET = """
import sys
import probe
print("up", flush=True)
for line in sys.stdin:
    word, _, rest = line.strip().partition(" ")
    if word == "fire":
        for i in range(int(rest)):
            probe.dtrace_probe(str(i), "from", str(%s))
    print(probe.enabled(), flush=True)
"""


def need_root(*tools):
    if os.geteuid() != 0:
        raise Skip("needs root")
    for tool in tools:
        if shutil.which(tool, path=os.environ["PATH"] + ":/usr/sbin:/sbin") is None:
            raise Skip("no " + tool)
    if os.environ.get("LD_PRELOAD"):
        raise Skip("tracers do not see through a preloaded sanitizer")


class Puppet:
    def __init__(self, name="0"):
        self.process = subprocess.Popen(["python3", "-c", PUPPET % name], env=environment,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        universal_newlines=True, bufsize=1)
        assert self.process.stdout.readline() == "up\n"
        self.pid = self.process.pid

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        return self.process.stdout.readline().strip()

    def wait(self, enabled):
        """Until probe.enabled() is that."""
        deadline = time.monotonic() + 30
        while self.tell("look") != str(enabled):
            assert time.monotonic() < deadline, "enabled() is not %s" % enabled
            time.sleep(0.01)

    def end(self):
        self.process.stdin.close()
        assert self.process.wait(30) == 0
        self.process.stdout.close()


class Bpftrace:
    def __init__(self, body, *more):
        program = ('BEGIN { printf("ready\\n"); } usdt:%s:pythonprobes:pythonprobe { %s }' %
                   (module, body))
        self.process = subprocess.Popen(["bpftrace", "-e", program] + list(more),
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        universal_newlines=True)
        line = self.process.stdout.readline()
        while line and line != "ready\n":
            line = self.process.stdout.readline()
        assert line, self.process.stderr.read()

    def lines(self, n):
        return [self.process.stdout.readline().rstrip("\n") for _ in range(n)]

    def end(self):
        return interrupt(self.process)


@test("bpftrace by pid sees that process and no other, and leaves the semaphore as it was")
def _():
    need_root("bpftrace")
    one, other = Puppet("1"), Puppet("2")
    assert one.tell("look") == "False"
    # A set, since bpftrace 0.27 attaches twice when it is given a process.
    tracer = Bpftrace('@[str(arg0), str(arg1), str(arg2)] = 1;', "-p", str(one.pid))
    one.wait(True)
    other.tell("fire 3")
    one.tell("fire 3")
    seen = sorted(line for line in tracer.end().splitlines() if line.startswith("@"))
    assert seen == ["@[%d, from, 1]: 1" % i for i in range(3)], seen
    one.wait(False)
    other.wait(False)
    one.end()
    other.end()


@test("two bpftraces come and go, each sees all while it is there")
def _():
    need_root("bpftrace")
    puppet = Puppet()
    first = Bpftrace('printf("a %s\\n", str(arg0));')
    puppet.wait(True)
    puppet.tell("fire 2")
    assert first.lines(2) == ["a 0", "a 1"]
    second = Bpftrace('printf("b %s\\n", str(arg0));')
    puppet.tell("fire 1")
    assert first.lines(1) == ["a 0"] and second.lines(1) == ["b 0"]
    first.end()
    assert puppet.tell("fire 2") == "True"
    assert second.lines(2) == ["b 0", "b 1"]
    second.end()
    puppet.wait(False)
    puppet.end()


@test("bpftrace killed with SIGKILL: the semaphore comes down")
def _():
    need_root("bpftrace")
    puppet = Puppet()
    for _ in range(5):
        tracer = Bpftrace("@ = count();")
        puppet.wait(True)
        puppet.tell("fire 1000")
        tracer.process.kill()
        tracer.process.communicate()
        puppet.wait(False)
    puppet.end()


# tracefs in a mount namespace of its own: nothing to put back.  An event is the kernel's,
# though, and has to be taken away.
PERF = """
set -e
mountpoint -q /sys/kernel/tracing || mount -t tracefs tracefs /sys/kernel/tracing
perf buildid-cache --add "$MODULE"
perf list sdt | grep sdt_pythonprobes:pythonprobe
perf probe -q $EVENT
trap 'perf probe -q -d $EVENT' EXIT
perf record -q -o "$HOME/perf.data" -e "$EVENT" python3 -c '
import probe
for i in range(50):
    probe.dtrace_probe("perf")
assert probe.enabled()'
perf script -i "$HOME/perf.data"
"""


@test("perf lists, records and shows the SDT event")
def _():
    need_root("perf", "unshare")
    event = "sdt_pythonprobes:pythonprobe"
    run = subprocess.run(["unshare", "-m", "sh", "-c", PERF], stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE, universal_newlines=True, timeout=120,
                         env=dict(environment, MODULE=module, EVENT=event))
    assert run.returncode == 0, run.stdout + run.stderr
    rows = re.findall(r"%s: \([0-9a-f]+\)((?: arg\d=\d+)*)" % re.escape(event), run.stdout)
    assert len(rows) == 50, run.stdout
    assert all(len(row.split()) == 5 for row in rows), run.stdout


def gdb(*commands):
    script = scratch.name + "/gdb"
    with open(script, "w") as out:
        out.write("\n".join(("set pagination off", "set breakpoint pending on",
                             "set confirm off") + commands) + "\n")
    return subprocess.run(["gdb", "-nx", "-batch", "-x", script, "--args",
                           shutil.which("python3"), "-c",
                           "import probe; probe.dtrace_probe('one', 'zwei')"], env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          universal_newlines=True, timeout=120).stdout


@test("gdb lists the probe with its semaphore, and has its arguments")
def _():
    if shutil.which("gdb") is None:
        raise Skip("no gdb")
    seen = gdb("break -probe-stap pythonprobes:pythonprobe", "run",
               "info probes stap pythonprobes", 'printf "count %d\\n", $_probe_argc',
               'printf "%s %s %s\\n", (char *)$_probe_arg0, (char *)$_probe_arg1, '
               '(char *)$_probe_arg4', "continue")
    row = re.search(r"^stap\s+pythonprobes\s+pythonprobe\s+0x[0-9a-f]+\s+0x[0-9a-f]+\s+(\S+)",
                    seen, re.M)
    assert row and row.group(1) == module, seen
    assert "\ncount 5\n" in seen and "\none zwei null\n" in seen, seen


def readelf(flag):
    return subprocess.run(["readelf", "-W", flag, module], check=True,
                          stdout=subprocess.PIPE, universal_newlines=True).stdout


def sections():
    """Name: address, offset in the file, size, flags."""
    return {name: (int(address, 16), int(offset, 16), int(size, 16), flags)
            for name, address, offset, size, flags in re.findall(
                r"\]\s+(\.\S+)\s+\S+\s+([0-9a-f]+)\s+([0-9a-f]+)\s+([0-9a-f]+)\s+\S+\s+(\w*)",
                readelf("-S"))}


def site_and_semaphore():
    """Where in the file the site is, and the address of its semaphore."""
    place, semaphore = re.search(r"Name: pythonprobe\n\s+Location: (\S+), Base: \S+, "
                                 r"Semaphore: (\S+)", readelf("-n")).groups()
    address, offset, _, _ = sections()[".text"]
    return int(place, 16) - address + offset, int(semaphore, 16)


@test("readelf: the semaphore lies in writable .probes, the site is a one-byte nop")
def _():
    if shutil.which("readelf") is None:
        raise Skip("no readelf")
    site, semaphore = site_and_semaphore()
    address, _, size, flags = sections()[".probes"]
    assert address <= semaphore < address + size and "W" in flags, sections()[".probes"]
    with open(module, "rb") as file:
        file.seek(site)
        code = file.read(6)
    if os.uname().machine == "x86_64":
        assert code[0] == 0x90, code
        # A five-byte nop here invites kernels to a short cut that ends in a crash
        # of forked children: see src/tracee/site.c.
        assert code[1:] != bytes([0x0f, 0x1f, 0x44, 0, 0]), code


# Append a line to a file of tracefs, in a mount namespace as above.
TRACEFS = """
mountpoint -q /sys/kernel/tracing || mount -t tracefs tracefs /sys/kernel/tracing || exit 1
echo "$2" >>"/sys/kernel/tracing/$1"
"""


def tracefs(file, line):
    subprocess.run(["unshare", "-m", "sh", "-c", TRACEFS, "tracefs", file, line], check=True)


@contextlib.contextmanager
def ignoring():
    """A Puppet whose site has a tracer that ignores the semaphore: the kernel allows one
    kind of uprobe at an address."""
    need_root("readelf", "unshare")
    name = "ignores%d/it" % os.getpid()
    enable = "events/" + name + "/enable"
    with contextlib.ExitStack() as stack:
        puppet = Puppet()
        stack.callback(puppet.end)
        tracefs("uprobe_events", "p:%s %s:%#x" % (name, module, site_and_semaphore()[0]))
        stack.callback(tracefs, "uprobe_events", "-:" + name)
        tracefs(enable, "1")
        stack.callback(tracefs, enable, "0")
        yield puppet


def pydtrace(*options, path=packages):
    return subprocess.run(["pydtrace", "--source=uprobe", *options], env=dict(environment, PYTHONPATH=path),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, timeout=60)


@test("a tracer that ignores the semaphore keeps pydtrace out of its process, which says so")
def _():
    with ignoring() as puppet:
        refused = pydtrace("-p", str(puppet.pid), "-n", "pythonprobe")
    assert refused.returncode == 1, refused
    said = refused.stderr.splitlines()[-1]
    assert "another tracer is there" in said and said.endswith("; end that one first"), refused


@test("elsewhere it does not: what cannot be seen is a warning")
def _():
    other = scratch.name + "/other"
    shutil.copytree(packages, other)
    script = scratch.name + "/fire.py"
    with open(script, "w") as file:
        file.write("from probe import dtrace_probe\ndtrace_probe('seen')\n")
    with ignoring():
        run = pydtrace("-q", "-n", "pythonprobes$target:::pythonprobe { trace(copyinstr(arg0)); }",
                       "-c", "python3 " + script, path=other)
    assert run.returncode == 0 and run.stdout.strip() == "seen", run
    assert "warning: " in run.stderr and "%s: another tracer is there" % module in run.stderr, run


main()
