"""pydtrace -p on programs that listen: as an ordinary user, who may not ptrace, on every CPython;
several at once and at speed, killed, stopped; forks, daemons, namespaces; and nobody else gets in."""
import os
import pwd
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "..", "lib"))
import pythons
from running import (ENTERED, FIRED, PLAIN, PROBED, Program, as_user, built, children, every, is_off, own, program,
                     pydtrace, refused, root, scratch, start, trace, traced, until)
from tap import Skip, main, test

# It only waits.
WAITING = """
import os, sys
import probe
print("up", os.getpid(), flush=True)
for line in sys.stdin:
    exec(line)
print("right", flush=True)
"""

# Everything of a process that leads to its memory or its descriptors, for some seconds.
INTRUDER = """
import os, sys, time
pid = sys.argv[1]
paths = ["mem", "maps", "map_files", "environ", "pagemap", "fd"]
paths += ["fd/%d" % n for n in range(64)]
end = time.monotonic() + 2
while time.monotonic() < end:
    for path in paths:
        path = "/proc/%s/%s" % (pid, path)
        try:
            fd = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        try:
            if os.path.isdir(path) or os.read(fd, 1) != b"":
                print("opened", path)
                sys.exit(1)
        except OSError:
            pass
        os.close(fd)
"""

# Comes to every tracer's socket, with a file of its own.
CALLER = """
import array, os, socket
came = 0
with open("/proc/net/unix") as file:
    names = {line.split()[7] for line in file if "@pythonprobes-" in line}
fd = os.memfd_create("pythonprobes", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
os.ftruncate(fd, 1 << 20)
for name in names:
    for _ in range(100):
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as peer:
            try:
                peer.connect("\\0" + name[1:])
                peer.sendmsg([b"x" * 16], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [fd]))])
            except OSError:
                pass
            came += 1
print(came)
"""


# Watches a program so many times, until it has seen an event of it.
COME_AND_GO = """
import subprocess, sys
for _ in range(int(sys.argv[1])):
    done = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
                          universal_newlines=True)
    if (done.returncode, done.stdout.rstrip()) != (0, "work"):
        sys.exit(repr(done))
"""

# Watches so many programs, which are killed.
KILLED = """
import os, random, subprocess, sys, time
import probe
random.seed(4)
for _ in range(int(sys.argv[1])):
    ready, up = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(up, b"up")		# it has a listen file of its own
        while True:
            probe.dtrace_probe("work")
    os.read(ready, 2)
    os.close(ready)
    os.close(up)
    tracer = subprocess.Popen([*sys.argv[2:], str(pid)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              universal_newlines=True)
    first = tracer.stdout.readline()
    time.sleep(random.random() * 0.01)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    out, err = tracer.communicate(timeout=60)
    if (first, tracer.returncode) != ("work\\n", 0) or not out.rstrip().endswith("end"):
        sys.exit(repr((first, tracer.returncode, out[-100:], err)))
"""


def cpu(pid):
    """Hundredths of a second that a process has run."""
    with open("/proc/%d/stat" % pid) as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


TIMES = 200
AT_SPEED = 500
for version, python in every:
    @test("%s: a running program, by an ordinary user without ptrace" % version)
    def _(version=version, python=python):
        folder = pythons.build(python, os.path.join(scratch.name, version))
        real = os.path.realpath(python)
        with Program([real, "-m", "probe", "-c", PROBED], PYTHONPATH=folder) as one:
            assert traced("-n", FIRED, "-p", str(one.pid)) == "work"
            assert traced("-n", ENTERED, "-p", str(one.pid)) == "work"
            is_off(one)
            assert one.end() == "right"
        with Program([real, "-c", "import probe\n" + PLAIN], PYTHONPATH=folder) as one:
            assert one.ask("threading.active_count()") == "2"
            refused("has no probes python:::*", "-n", ENTERED, "-p", str(one.pid))
            one.tell("import probe; probe.instrument()")
            assert one.ask("'instrumented'") == "instrumented"
            assert traced("-n", ENTERED, "-p", str(one.pid)) == "work"
            assert one.end() == "right"


@test("four at once, each with its own accounting")
def _():
    script = ("pythonprobes$target:::pythonprobe /n++ == 0/ { first = (int)strtoll(copyinstr(arg1)); } "
              "pythonprobes$target:::pythonprobe { last = (int)strtoll(copyinstr(arg1)); } "
              "pythonprobes$target:::pythonprobe /n == %d/ "
              '{ printf("%%d of %%d\\n", n, last - first + 1); exit(0); }')
    with program() as one:
        tracers = [start("-x", "bufsize=16m", "-n", script % n, "-p", str(one.pid))
                   for n in (1000, 5000, 20000, 50000)]
        for tracer, n in zip(tracers, (1000, 5000, 20000, 50000)):
            out, err = tracer.communicate(timeout=120)
            assert tracer.returncode == 0, err
            delivered, fired = map(int, re.match(r"(\d+) of (\d+)\n", out).groups())
            drops = sum(int(number) for number in re.findall(r"(\d+) drops?", err))
            assert delivered == n and delivered + drops >= fired, (out, err)
        is_off(one)
        assert one.end() == "right"


@test("the first text does not wait for switchrate")
def _():
    with Program([own, "-m", "probe", "-c", PROBED], PYTHONPATH=built()) as one:
        for script in (FIRED, ENTERED):
            tracer = start("-x", "switchrate=1h", "-n", script.replace("exit(0);", ""), "-p", str(one.pid))
            assert tracer.stdout.read(4) == "work"
            tracer.kill()
            tracer.communicate()
            is_off(one)
        assert one.end() == "right"


def state(one):
    """What a tracer could leave behind: descriptors, threads, memory files."""
    return one.ask("len(os.listdir('/proc/self/fd')), len(os.listdir('/proc/self/task')), "
                   "sum('/memfd:' in line for line in open('/proc/self/maps'))")


@test("four at once come and go, %d times together" % AT_SPEED)
def _():
    with Program([own, "-m", "probe", "-c", PROBED], PYTHONPATH=built()) as one:
        before = state(one)
        runs = [subprocess.Popen(
            as_user(["/usr/bin/python3", "-c", COME_AND_GO, str(AT_SPEED // 4), pydtrace, "-qn", script, "-p",
                     str(one.pid)]), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)
            for script in (FIRED, ENTERED) * 2]
        for run in runs:
            out, _ = run.communicate(timeout=300)
            assert (run.returncode, out) == (0, ""), out
        is_off(one)
        until(lambda: state(one), before)	# a pool goes when its last firing is over
        until(lambda: one.ask("sys.gettrace()"), "None")
        assert one.end() == "right"


@test("a tracer is killed, %d times" % TIMES)
def _():
    random.seed(3)
    with program() as one:
        before = state(one)
        for _ in range(TIMES):
            tracer = start("-n", FIRED.replace("exit(0);", ""), "-p", str(one.pid))
            assert tracer.stdout.read(1) == "w"
            threading.Event().wait(random.random() * 0.01)
            tracer.kill()
            tracer.communicate()
        is_off(one)
        assert state(one) == before
        assert one.end() == "right"


@test("the program is killed")
def _():
    with program() as one:
        tracer = start("-n", FIRED.replace("exit(0);", "n++;") + ' END { printf("end\\n"); }',
                       "-x", "switchrate=10ms", "-p", str(one.pid))
        assert tracer.stdout.readline() == "work\n"
        os.kill(one.pid, signal.SIGKILL)
        out, err = tracer.communicate(timeout=60)
        assert tracer.returncode == 0 and out.rstrip("\n").endswith("end"), (out[-100:], err)


@test("a program is killed, %d times: its tracer ends by itself" % TIMES)
def _():
    script = FIRED.replace("exit(0);", "n++;") + ' END { printf("end\\n"); }'
    done = subprocess.run(
        as_user([own, "-c", KILLED, str(TIMES), pydtrace, "-qxswitchrate=10ms", "-n", script, "-p"]),
        env=dict(os.environ, PYTHONPATH=built()), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        universal_newlines=True, timeout=300)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout


@test("a stopped tracer stops nobody")
def _():
    with program() as one:
        tracer = start("-n", FIRED.replace("exit(0);", ""), "-x", "switchrate=10ms", "-p", str(one.pid))
        assert tracer.stdout.readline() == "work\n"
        stopped = children(tracer.pid)[-1]
        os.kill(stopped, signal.SIGSTOP)
        before = int(one.ask("count"))
        while int(one.ask("count")) < before + 100000:
            pass
        os.kill(stopped, signal.SIGKILL)
        tracer.communicate()
        is_off(one)
        assert one.end() == "right"


@test("a stopped program is waited for")
def _():
    with program() as one:
        os.kill(one.pid, signal.SIGSTOP)
        status, out, err = trace("-n", "pythonprobes$target:::pythonprobe { n++; } tick-300ms { exit(0); }",
                                 "-p", str(one.pid))
        assert status == 0 and "process %d has not noticed" % one.pid in err, err
        tracer = start("-n", FIRED, "-p", str(one.pid))
        os.kill(one.pid, signal.SIGCONT)
        out, err = tracer.communicate(timeout=60)
        assert (out.rstrip("\n"), err) == ("work", ""), (out, err)
        assert one.end() == "right"


@test("a child listens by itself")
def _():
    fork = ("pid = os.fork(); pid or (print('up', os.getpid(), flush=True), "
            "[probe.dtrace_probe('child') for line in sys.stdin], os._exit(0))")
    with program() as one:
        tracer = start("-n", 'pythonprobes*:::pythonprobe { @[pid, copyinstr(arg0)] = count(); } '
                       'pythonprobes*:::pythonprobe /copyinstr(arg0) == "done"/ { exit(0); }', "-p", str(one.pid))
        while one.ask("probe.enabled()") != "True":
            pass
        assert one.ask("[os.waitpid(pid, 0)[1] for pid in [os.fork()] if pid or "
                       "(probe.dtrace_probe('child'), os._exit(probe.enabled()))][0]") == "0"
        one.tell("probe.dtrace_probe('done')")
        out, err = tracer.communicate(timeout=60)
        assert "child" not in out and "work" in out, out
        one.tell(fork)
        child = int(one.process.stdout.readline().split()[1])
        tracer = start("-n", FIRED, "-p", str(child))
        while tracer.poll() is None:
            one.tell("pass")
            threading.Event().wait(0.01)
        assert tracer.stdout.read().rstrip("\n") == "child"
        tracer.communicate()


# Forks, and its child takes its time before it comes to the handler that makes it listen.
LATE = """
import ctypes, os, signal, sys, time
libc = ctypes.PyDLL(None)
@ctypes.PYFUNCTYPE(None)
def late():
    libc.prctl(1, signal.SIGKILL)	# with its parent
    time.sleep({})
libc.__register_atfork(None, None, late, None)
import probe
pid = os.fork()
while pid == 0:
    probe.dtrace_probe("work")
print("up", pid, flush=True)
sys.stdin.read()
"""


@test("a child that does not listen yet is waited for, or told")
def _():
    with program(LATE.format(0.1)) as one:
        assert traced("-n", FIRED, "-p", str(one.pid)) == "work"
    with program(LATE.format(1000)) as one:
        refused("was forked from one that listens", "-n", FIRED, "-p", str(one.pid))


@test("a program that becomes another one listens anew")
def _():
    with program() as one:
        assert traced("-n", FIRED, "-p", str(one.pid)) == "work"
        one.tell("os.execv(sys.executable, [sys.executable, '-c', %r])" % PROBED)
        assert one.process.stdout.readline() == "up %d\n" % one.pid
        assert traced("-n", FIRED, "-p", str(one.pid)) == "work"
        assert one.end() == "right"


@test("what can be watched is listed")
def _():
    with Program([own, "-m", "probe", "-c", PROBED], PYTHONPATH=built()) as one:
        out = traced("-l", "-p", str(one.pid))
        for name in "pythonprobes%d", "python%d":
            assert name % one.pid in out, out


@test("who cannot be watched is told in one line")
def _():
    with program() as one:
        one.tell("os.closerange(3, 256)")
        assert one.ask("'closed'") == "closed"
        refused("has closed the descriptor by which it listened", "-n", FIRED, "-p", str(one.pid))
        assert one.ask("probe.listen()") == "True"
        assert traced("-n", FIRED, "-p", str(one.pid)) == "work"
        assert one.ask("probe.listen(False)") == "False"
        refused("does not listen", "-n", FIRED, "-p", str(one.pid))
        assert one.end() == "right"
    with program(PROBED, PYTHONPROBES_LISTEN="0") as one:
        refused("does not listen", "-n", FIRED, "-p", str(one.pid))
    with program(PLAIN) as one:
        refused("start it with python3 -m probe", "-n", FIRED, "-p", str(one.pid))


@test("another user does not get in")
def _():
    if not root:
        raise Skip("needs root, to be two users")
    with program() as one:
        refused("this user may not look into process %d" % one.pid, "-n", FIRED, "-p", str(one.pid), user="daemon")
        assert one.ask("probe.enabled()") == "False"
        # root does, by the same road
        status, out, err = trace("-v", "-n", FIRED, "-p", str(one.pid), user=None)
        assert status == 0 and out == "work" and "source: channel" in err, err
        is_off(one)
        assert one.end() == "right"


@test("another user neither reads a program's files nor makes it work")
def _():
    if not root:
        raise Skip("needs root, to be two users")
    with Program([own, "-m", "probe", "-c", WAITING], PYTHONPATH=built()) as one:
        spent = cpu(one.pid)
        done = subprocess.run(as_user(["/usr/bin/python3", "-c", INTRUDER, str(one.pid)], user="daemon"),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, timeout=60)
        assert (done.returncode, done.stdout) == (0, ""), done
        assert cpu(one.pid) - spent < 20, cpu(one.pid) - spent	# hundredths of a second, in some seconds
        tracer = start("-x", "switchrate=10ms", "-n", FIRED.replace("exit(0);", ""), "-p", str(one.pid))
        one.tell("[probe.dtrace_probe('mine') for _ in iter(probe.enabled, True)]; probe.dtrace_probe('mine')")
        assert tracer.stdout.readline() == "mine\n"
        # The name of a tracer's socket is for all to see.
        done = subprocess.run(as_user(["/usr/bin/python3", "-c", CALLER], user="daemon"), timeout=60,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True)
        assert done.returncode == 0 and int(done.stdout) > 0, done
        one.tell("probe.dtrace_probe('still')")
        while True:
            line = tracer.stdout.readline()
            assert line in ("mine\n", "still\n"), line
            if line == "still\n":
                break
        os.kill(children(tracer.pid)[-1], signal.SIGTERM)
        out, err = tracer.communicate(timeout=60)
        assert (tracer.returncode, err) == (0, ""), (out, err)
        assert one.end() == "right"


@test("all programs of a user, those that run and those that start later")
def _():
    runtime = tempfile.mkdtemp(dir=scratch.name)
    if root:
        os.chown(runtime, pwd.getpwnam("nobody").pw_uid, -1)
    script = ('pythonprobes*:::pythonprobe /!seen[pid]/ { seen[pid] = 1; printf("%d %s\\n", pid, copyinstr(arg0)); } '
              'pythonprobes*:::pythonprobe { @[copyinstr(arg0)] = count(); }')
    with program(XDG_RUNTIME_DIR=runtime) as one:
        tracer = subprocess.Popen(
            as_user([pydtrace, "-q", "-x", "switchrate=10ms", "-x", "bufsize=16m", "-n", script]), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ, XDG_RUNTIME_DIR=runtime))
        assert tracer.stdout.readline() == "%d work\n" % one.pid
        assert one.ask("probe.listen(False)") == "False"
        short = "import probe, os; [probe.dtrace_probe('short') for i in range(1000)]; os._exit(0)"
        for _ in range(5):
            subprocess.run(as_user([own, "-c", short]), check=True,
                           env=dict(os.environ, PYTHONPATH=built(), XDG_RUNTIME_DIR=runtime))
            assert tracer.stdout.readline().endswith(" short\n")
        os.kill(children(tracer.pid)[-1], signal.SIGTERM)
        out, err = tracer.communicate(timeout=60)
        assert re.search(r"\bshort +5000\n", out), (out, err)
        assert os.listdir(runtime + "/pythonprobes") == []
        assert one.end() == "right"


@test("in namespaces of its own")
def _():
    inside = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount", "--mount-proc", "--net", "--"]
    if subprocess.run(as_user(inside + ["true"]), stderr=subprocess.DEVNULL).returncode != 0:
        raise Skip("no user namespaces here")
    with program(prefix=inside) as one:
        number = children(one.process.pid)[-1]
        assert one.pid == 1
        assert traced("-n", FIRED, "-p", str(number)) == "work"
        if root:
            status, out, err = trace("-n", FIRED.replace("copyinstr(arg0)", 'pid == %d ? "its" : "no"' % number),
                                     "-p", str(number), user=None)
            assert (status, out) == (0, "its"), err
        is_off(one)
        assert one.end() == "right"


main()
