"""pydtrace -p on programs that listen: as an ordinary user, who may not ptrace, on every CPython;
several at once, killed, stopped; forks, daemons, namespaces; and nobody else gets in."""
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
                     pydtrace, refused, root, scratch, start, trace, traced)
from tap import Skip, main, test

TIMES = 200
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


@test("a tracer is killed, %d times" % TIMES)
def _():
    random.seed(3)
    with program() as one:
        before = one.ask("len(os.listdir('/proc/self/fd')), len(os.listdir('/proc/self/task'))")
        maps = one.ask("sum('/memfd:' in line for line in open('/proc/self/maps'))")
        for _ in range(TIMES):
            tracer = start("-n", FIRED.replace("exit(0);", ""), "-p", str(one.pid))
            assert tracer.stdout.read(1) == "w"
            threading.Event().wait(random.random() * 0.01)
            tracer.kill()
            tracer.communicate()
        is_off(one)
        assert one.ask("len(os.listdir('/proc/self/fd')), len(os.listdir('/proc/self/task'))") == before
        assert one.ask("sum('/memfd:' in line for line in open('/proc/self/maps'))") == maps
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
