"""The channel with real programs on every CPython, as root and as an ordinary user:
what was delivered and what was dropped are what was fired."""
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import pythons
from tap import Skip, main, test

scratch = tempfile.TemporaryDirectory()
os.chmod(scratch.name, 0o755)
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
COUNT = "pythonprobes*:::pythonprobe { @n[copyinstr(arg0)] = count(); }"

# Each prints how often it fired under which name, at the end.
PROGRAMS = {
    "one thread": """
import probe
for i in range(50000):
    probe.dtrace_probe("main", str(i), i)
print("main", 50000)
""",
    "threads that come and go": """
import probe, threading
def fire():
    for i in range(500):
        probe.dtrace_probe("thread", i)
for i in range(40):
    group = [threading.Thread(target=fire) for j in range(4)]
    for t in group: t.start()
    for t in group: t.join()
print("thread", 40 * 4 * 500)
""",
    "forks, and forks of forks": """
import os, probe, sys
def fire(name):
    for i in range(2000):
        probe.dtrace_probe(name, i)
def wait(pid):
    assert os.waitpid(pid, 0)[1] == 0
fire("parent")
for i in range(8):
    pid = os.fork()
    if pid == 0:
        fire("child")
        pid = os.fork()
        if pid == 0:
            fire("grandchild")
            os._exit(0)
        wait(pid)
        os._exit(0)
    fire("parent")
    wait(pid)
print("parent", 9 * 2000)
print("child", 8 * 2000)
print("grandchild", 8 * 2000)
""",
    "processes of their own, and exec": """
import os, subprocess, sys
code = 'import probe\\nfor i in range(3000): probe.dtrace_probe("process", i)'
children = [subprocess.Popen([sys.executable, "-c", code]) for i in range(6)]
assert [child.wait() for child in children] == [0] * 6
print("process", 9 * 3000, flush=True)
if len(sys.argv) < 2:
    import probe
    for i in range(3000): probe.dtrace_probe("process", i)
    os.execv(sys.executable, [sys.executable, "-c", code + "\\nfor i in range(3000): probe.dtrace_probe('process', i)"])
""",
    "no descriptor left open, another directory, an empty environment": """
import os, probe
os.closerange(3, 1000)
os.chdir("/")
os.environ.clear()
for i in range(5000): probe.dtrace_probe("bare", i)
pid = os.fork()
if pid == 0:
    for i in range(5000): probe.dtrace_probe("bare", i)
    os._exit(0)
os.waitpid(pid, 0)
print("bare", 10000)
""",
}

# How many times as long a watched call of a function takes that returns at its last line, the
# 5,000th, as one of a short function.  The line is known to who reads all before it.
LONG = """
import time
lines = "".join("        x += %d\\n" % i for i in range(5000))
exec("def short(x):\\n    while x:\\n        x += 1\\n    return x\\n"
     "def long(x):\\n    while x:\\n" + lines + "    return x\\n")
def cost(function):
    def once():
        begin = time.process_time_ns()
        for _ in range(500):
            function(0)
        return time.process_time_ns() - begin
    return min(once() for _ in range(10))
print("%.1f" % (cost(long) / cost(short)))
"""


def trace(python, packages, program, before=()):
    """Run a program under pydtrace: the firings that it reports, those that pydtrace
    counted by name, and the drops."""
    path = os.path.join(scratch.name, "program.py")
    with open(path, "w") as file:
        file.write(program)
    env = dict(os.environ, PYTHONPATH=packages)
    run = subprocess.run(
        list(before) + ["pydtrace", "-q", "--source=channel", "-n",
                        COUNT + ' END { printa("@ %s %@d\\n", @n); }',
                        "-c", "%s %s" % (python, path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, env=env,
        timeout=300)
    assert run.returncode == 0, (run.returncode, run.stderr)
    said = dict(re.findall(r"^(\w+) (\d+)$", run.stdout, re.M))
    seen = dict(re.findall(r"^@ (\w+) (\d+)$", run.stdout, re.M))
    drops = sum(int(n) for n in re.findall(r"^\w+: (\d+) drops on CPU \d+$", run.stderr, re.M))
    other = re.sub(r"(?m)^\w+: \d+ drops on CPU \d+\n", "", run.stderr)
    assert other == "", other
    return said, seen, drops


def check(said, seen, drops):
    assert said and set(said) == set(seen), (said, seen)
    assert sum(map(int, seen.values())) + drops == sum(map(int, said.values())), (said, seen, drops)


def usable_by_nobody(python):
    # Through a shell: setpriv itself still has root's rights when it executes.
    return subprocess.run(NOBODY + ["sh", "-c", 'exec "$0" -c ""', python], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode == 0


for version, python in pythons.find():
    packages = os.path.join(scratch.name, version)

    for title, program in PROGRAMS.items():
        @test("%s: %s" % (version, title))
        def _(python=python, packages=packages, program=program):
            if not os.path.exists(packages):
                pythons.build(python, packages)
            check(*trace(python, packages, program))

    # CPython itself looks for the line of each event before 3.12.
    if pythons.version_key(version) >= (3, 12):
        @test("%s: a return from a long function costs what one from a short function costs" % version)
        def _(python=python, packages=packages):
            path = os.path.join(scratch.name, "long.py")
            with open(path, "w") as file:
                file.write(LONG)
            run = subprocess.run(
                ["pydtrace", "-q", "--source=channel", "-n", "python*:::function-return { @ = count(); }",
                 "-c", "%s -m probe %s" % (python, path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                universal_newlines=True, env=dict(os.environ, PYTHONPATH=packages), timeout=300)
            assert run.returncode == 0 and float(run.stdout.split()[0]) < 10, run.stdout

    @test("%s: as an ordinary user" % version)
    def _(python=python, packages=packages):
        if os.geteuid() != 0:
            raise Skip("already one")
        program = PROGRAMS["forks, and forks of forks"]
        if usable_by_nobody(python):
            check(*trace(python, packages, program, NOBODY))
            return
        # An interpreter in root's home: there, with root's files but without root's rights.
        drop = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
        check(*trace(python, packages, program, drop))


def build_for_nobody(name):
    """A Python that other users can run, and a folder with packages for it.  One in root's home would not do."""
    if os.geteuid() != 0:
        raise Skip("needs root")
    python = next((path for _, path in pythons.find() if usable_by_nobody(path)), None)
    if python is None:
        raise Skip("no python3 here can be run by other users")
    folder = os.path.join(scratch.name, name)
    pythons.build(python, folder)
    return python, folder


@test("a program of another user says that it is not traced, and runs")
def _():
    python, packages = build_for_nobody("another")
    path = os.path.join(scratch.name, "program.py")
    with open(path, "w") as file:
        file.write("import probe; probe.dtrace_probe('x'); print(probe.enabled())")
    run = subprocess.run(
        ["pydtrace", "-q", "--source=channel", "-n", COUNT, "-c",
         "%s %s %s" % (" ".join(NOBODY), python, path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True,
        env=dict(os.environ, PYTHONPATH=packages), timeout=60)
    assert run.returncode == 0
    assert run.stdout.startswith("False\n"), run.stdout
    assert re.fullmatch(r"pythonprobes: pydtrace runs as another user, or has capabilities .*; "
                        r"not traced\n.*or has said why it is not traced\n", run.stderr), run.stderr


@test("a pydtrace with capabilities in its file traces as an ordinary user's does")
def _():
    python, folder = build_for_nobody("capable")
    command = os.path.join(folder, "pydtrace")
    shutil.copy(shutil.which("pydtrace"), command)
    # cap_perfmon,cap_bpf+ep, as setcap writes them: numbers 38 and 39, revision 2.
    os.setxattr(command, "security.capability", struct.pack("<5I", 0x02000001, 0, 0, 3 << 6, 0))
    look = ("import os, probe\nprobe.dtrace_probe('x')\n"
            "print(open('/proc/%d/status' % os.getppid()).read())\n")
    path = os.path.join(folder, "program.py")
    with open(path, "w") as file:
        file.write(look)
    for closed in False, True:          # a file that nobody but root may read
        os.chmod(command, 0o711 if closed else 0o755)
        run = subprocess.run(
            [*NOBODY, command, "-q", "--source=channel", "-n", 'pythonprobe { printf("fired %s\\n", copyinstr(arg0)); }',
             "-c", "%s %s" % (python, path)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True,
            env=dict(os.environ, PYTHONPATH=folder), timeout=60)
        assert run.returncode == 0 and run.stderr == "", run
        assert "fired x\n" in run.stdout, run
        # It keeps nothing of what it gave up.
        assert re.search(r"CapPrm:\t0+\n", run.stdout), run


@test("a stale environment is ignored in silence")
def _():
    packages = os.path.join(scratch.name, "own")
    if not os.path.exists(packages):
        pythons.build(sys.executable, packages)
    for stale in ("/proc/999999/fd/3:1", "/proc/self/fd/0:1", "/etc/passwd", "x" * 100000, ""):
        run = subprocess.run([sys.executable, "-c", "import probe; print(probe.enabled())"],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             env=dict(os.environ, PYTHONPATH=packages, PYTHONPROBES_CHANNEL=stale))
        assert (run.returncode, run.stdout, run.stderr) == (0, b"False\n", b""), run


main()
