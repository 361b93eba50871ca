"""pydtrace -p PID --follow-forks: prefork servers, the workers that are there, those that replace them, and
their children, each event of them or none; by an ordinary user who may not ptrace."""
import collections
import http.client
import os
import re
import signal
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "..", "lib"))
import pythons
from running import Program, as_user, built, children, every, own, program, pydtrace, root, scratch, start, trace
from tap import Skip, main, test

# A master that forks workers and replaces those that end, as gunicorn's does.  A request is served
# by any of them: it fires, unless it asks for the state only.
SERVER = """
import http.server, os, signal, sys
import probe

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        said = "%d" % probe.enabled()
        if self.path != "/state":
            work(self.path)
        if self.path == "/fork":
            said = "%d" % start(lambda: work("/child"))
            os.waitpid(int(said), 0)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"%d %s" % (os.getpid(), said.encode()))
    def log_message(self, *unused):
        pass

def work(path):
    probe.dtrace_probe("work", path)

def start(function):
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        try:
            function()
        finally:
            os._exit(0)
    return pid

def replace(*unused):
    while workers:
        pid = os.waitpid(-1, os.WNOHANG)[0]
        if pid == 0:
            return
        workers.remove(pid)
        workers.append(start(server.serve_forever))

server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
workers = []
signal.signal(signal.SIGCHLD, replace)
for i in range(3):
    workers.append(start(server.serve_forever))
print("up", os.getpid(), flush=True)
for line in sys.stdin:
    exec(line)
ending, workers = workers, []
for pid in ending:
    os.kill(pid, signal.SIGKILL)
    try:
        os.waitpid(pid, 0)
    except ChildProcessError:
        pass
print("right", flush=True)
"""

COUNT = """BEGIN { printf("ready\\n"); }
pythonprobes*:::pythonprobe { @fired[pid] = count(); }
pythonprobes*:::pythonprobe /copyinstr(arg1) == "/end"/ { exit(0); }
END { printa("%d fired %@d\\n", @fired); }"""
ENTERED = 'python*:::function-entry /copyinstr(arg1) == "work"/ { @entered[pid] = count(); }'


class Server:
    """A server that runs, and what each of its processes has fired."""

    def __init__(self, *words, text=SERVER, **more):
        words = words or (own,)
        self.master = Program([*words, "-c", text], PYTHONPATH=more.pop("packages", None) or built(), **more)
        self.pid = self.master.pid
        self.port = int(self.master.ask("server.server_port"))
        self.fired = collections.Counter()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        workers = children(self.master.process.pid)
        self.master.__exit__()
        for pid in workers[1:]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def workers(self):
        return eval(self.master.ask("workers"))

    def request(self, path="/"):
        """Which worker has served it, and what it says."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path)
        pid, said = map(int, connection.getresponse().read().split())
        connection.close()
        if path != "/state":
            self.fired[pid] += 1
        if path == "/fork":
            self.fired[said] += 1
        return pid, said

    def until_all(self, path="/", said=None):
        """Ask until each worker has served it, and says so."""
        missing = set(self.workers())
        while missing:
            pid, got = self.request(path)
            if said is None or got == said:
                missing.discard(pid)

    def replace(self):
        """Kill a worker, and wait for the one that takes its place; (the killed, the new)."""
        before = self.workers()
        os.kill(before[0], signal.SIGKILL)
        while before[0] in self.workers():
            pass
        return before[0], (set(self.workers()) - set(before)).pop()

    def end(self):
        assert self.master.end() == "right"


def watch(server, *arguments, script=COUNT, user="nobody"):
    """A pydtrace that has asked all there are."""
    tracer = start("-x", "switchrate=10ms", "-x", "bufsize=16m", *arguments, "-n", script, "-p", str(server.pid),
                   user=user)
    assert tracer.stdout.readline() == "ready\n", tracer.communicate()
    return tracer


def follow(server, *arguments, **more):
    return watch(server, "--follow-forks", *arguments, **more)


def counts(tracer, kind="fired"):
    """{pid: events} that it prints at its end."""
    out, err = tracer.communicate(timeout=120)
    assert (tracer.returncode, err) == (0, ""), (out, err)
    return {int(pid): int(n) for pid, n in re.findall(r"(\d+) %s (\d+)" % kind, out)}


def stop(tracer):
    os.kill(children(tracer.pid)[-1], signal.SIGTERM)
    return counts(tracer)


def exercise(server):
    """Requests to all, a worker that is replaced, and children of workers."""
    server.until_all()
    for _ in range(2):
        killed, new = server.replace()
        server.until_all()
        assert server.fired[killed] and server.fired[new], server.fired
    for _ in range(5):
        server.request("/fork")


for version, python in every:
    @test("%s: workers that are there, replaced, and their children" % version)
    def _(version=version, python=python):
        packages = pythons.build(python, os.path.join(scratch.name, version))
        with Server(os.path.realpath(python), "-m", "probe", packages=packages) as server:
            tracer = follow(server, script=COUNT + ENTERED + 'END { printa("%d entered %@d\\n", @entered); }')
            started = server.workers()
            server.replace()  # forked perhaps before its master notices
            server.until_all("/state", said=1)
            exercise(server)
            server.request("/end")
            out, err = tracer.communicate(timeout=120)
            assert (tracer.returncode, err) == (0, ""), (out, err)
            found = {kind: {int(pid): int(n) for pid, n in re.findall(r"(\d+) %s (\d+)" % kind, out)}
                     for kind in ("fired", "entered")}
            assert found["fired"] == server.fired, (found, server.fired)
            for pid, n in server.fired.items():
                # An instrumented process needs a moment for these, but not one that was forked since.
                assert found["entered"].get(pid, 0) == n or pid in started, (found, server.fired)
            server.until_all("/state", said=0)
            server.end()


# Its watching thread is about to switch the probes on when the main one forks.
HALF_WAY = """
import os, sys, threading, time
half_way, forked, main = threading.Event(), threading.Event(), threading.get_ident()
def audit(event, args):
    if event in ("sys.settrace", "sys.monitoring.register_callback") and threading.get_ident() != main:
        half_way.set()
        forked.wait(60)
def work():
    time.sleep(0.001)
sys.addaudithook(audit)
print("up", os.getpid(), flush=True)
assert half_way.wait(60)
if os.fork() == 0:
    while True:
        work()
forked.set()
for line in sys.stdin:
    pass
print("right")
"""

# 3.10 and 3.11 set one trace function at a time, and a child that is forked meanwhile sets none any more.
for version, python in [each for each in every if not each[0].startswith(("3.10.", "3.11."))]:
    @test("%s: a child that is forked while its parent switches the probes on" % version)
    def _(version=version, python=python):
        packages = pythons.build(python, os.path.join(scratch.name, version))
        with Program([os.path.realpath(python), "-W", "ignore", "-m", "probe", "-c", HALF_WAY],
                     PYTHONPATH=packages) as server:
            script = """python*:::function-entry /copyinstr(arg1) == "work" && pid != %d/ { exit(0); }
            tick-20s { exit(1); }""" % server.pid
            tracer = start("-n", script, "--follow-forks", "-p", str(server.pid))
            try:
                assert tracer.communicate(timeout=60) == ("\n", "") and tracer.returncode == 0
            finally:
                for pid in children(server.process.pid):
                    if pid != server.pid:
                        os.kill(pid, signal.SIGKILL)
            assert server.end() == "right"


@test("who does not follow does not see a child, and none is slowed")
def _():
    with Server() as server:
        server.master.tell("probe.dtrace_probe('master', '/')")
        tracer = watch(server)
        server.master.tell("probe.dtrace_probe('master', '/')")
        assert server.master.ask("probe.enabled()") == "True"
        exercise(server)
        for path in "/state", "/":
            for _ in range(10):
                assert server.request(path)[1] == 0 or path == "/fork"
        server.master.tell("probe.dtrace_probe('master', '/end')")
        assert counts(tracer) == {server.pid: 2}
        server.end()


@test("several at once, with and without")
def _():
    with Server() as server:
        tracers = [follow(server), watch(server), follow(server), watch(server)]
        exercise(server)
        server.master.tell("probe.dtrace_probe('master', '/')")
        server.fired[server.pid] += 1
        assert server.master.ask("probe.enabled()") == "True"
        assert stop(tracers[0]) == server.fired
        assert stop(tracers[1]) == {server.pid: 1}
        server.request("/fork")
        server.replace()
        server.until_all()
        server.request("/end")
        assert counts(tracers[2]) == server.fired
        assert stop(tracers[3]) == {server.pid: 1}
        server.until_all("/", said=0)
        server.end()


@test("a worker is watched by a tracer of its own, too")
def _():
    with Server() as server:
        tracer = follow(server)
        worker = server.replace()[1]
        own_tracer = start("-x", "switchrate=10ms", "-n", COUNT, "-p", str(worker))
        assert own_tracer.stdout.readline() == "ready\n"
        server.until_all()
        server.request("/fork")
        assert stop(own_tracer) == {worker: server.fired[worker]}
        server.request("/end")
        assert counts(tracer) == server.fired
        server.end()


TIMES = 20


@test("a tracer is killed, %d times: its children have nothing of it" % TIMES)
def _():
    state = "len(os.listdir('/proc/self/fd')), sum('/memfd:' in line for line in open('/proc/self/maps'))"
    with Server(text=SERVER.replace('said = "%d" % probe.enabled()',
                                    'said = "%%d%%03d" %% (%s)' % state +
                                    ' if self.path == "/open" else "%d" % probe.enabled()')) as server:
        before = {pid: server_state(server, pid) for pid in server.workers()}
        for _ in range(TIMES):
            tracer = follow(server)
            server.until_all("/", said=1)
            tracer.kill()
            tracer.communicate()
            server.until_all("/", said=0)
        assert {pid: server_state(server, pid) for pid in server.workers()} == before
        new = server.replace()[1]
        assert server_state(server, new) in before.values()
        tracer = follow(server)
        new = server.replace()[1]
        while server.request("/")[0] != new:
            pass
        tracer.kill()
        tracer.communicate()
        server.until_all("/", said=0)
        assert server_state(server, new) in before.values(), (server_state(server, new), before)
        server.end()


def server_state(server, pid):
    while True:
        served, said = server.request("/open")
        if served == pid:
            return said


@test("the master is killed: its workers are let go")
def _():
    with Server() as server:
        tracer = follow(server)
        server.until_all("/", said=1)
        workers = server.workers()
        server.request("/fork")
        os.kill(server.pid, signal.SIGKILL)
        assert counts(tracer) == server.fired
        free = set()
        while free != set(workers):
            pid, said = server.request("/")
            if said == 0:
                free.add(pid)
        for pid in workers:
            os.kill(pid, signal.SIGKILL)


@test("$target and progenyof($target)")
def _():
    script = """BEGIN { printf("ready\\n"); }
    pythonprobes*:::pythonprobe { @fired[pid] = sum(progenyof($target) && (pid == $target || ppid != 0)); }
    pythonprobes*:::pythonprobe /copyinstr(arg1) == "/end"/ { exit(0); }
    END { printa("%d fired %@d\\n", @fired); }"""
    with Server() as server:
        tracer = follow(server, script=script)
        exercise(server)
        server.request("/end")
        assert counts(tracer) == server.fired
        server.end()


@test("programs of a user that run have their children watched, too")
def _():
    with Server() as server:
        runtime = scratch.name + "/runtime"
        os.mkdir(runtime)
        if root:
            os.chown(runtime, os.stat("/proc/%d" % server.pid).st_uid, -1)
        tracer = subprocess.Popen(
            as_user([pydtrace, "-q", "-x", "switchrate=10ms", "-x", "bufsize=16m", "-n", COUNT]),
            text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ, XDG_RUNTIME_DIR=runtime))
        assert tracer.stdout.readline() == "ready\n"
        exercise(server)
        server.request("/end")
        assert counts(tracer) == server.fired
        server.end()


@test("in namespaces of its own, where no socket is reached")
def _():
    inside = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount", "--mount-proc", "--net", "--"]
    if subprocess.run(as_user(inside + ["true"]), stderr=subprocess.DEVNULL).returncode != 0:
        raise Skip("no user namespaces here")
    text = """
import os, sys, probe
def child(n):
    pid = os.fork()
    if pid == 0:
        probe.dtrace_probe("work", "/")
        n and child(n - 1)
        os.read(pipe[0], 1)
        os._exit(0)
    return pid
pipe = os.pipe()
print("up", os.getpid(), flush=True)
for line in sys.stdin:
    exec(line)
print("right", flush=True)
"""
    with program(text, prefix=inside) as one:
        number = children(one.process.pid)[-1]
        script = COUNT.replace("@fired[pid]", "@fired[pid, ppid]").replace('%d fired', '%d of %d fired')
        script += 'pythonprobes*:::pythonprobe { printf("seen\\n"); }'
        for user in ("nobody", None) if root else ("nobody",):
            tracer = start("-x", "switchrate=10ms", "--follow-forks", "-n", script, "-p", str(number), user=user)
            assert tracer.stdout.readline() == "ready\n"
            one.tell("child(1)")
            assert [tracer.stdout.readline() for _ in range(2)] == ["seen\n"] * 2
            child, grandchild = children(number)[1:]
            one.tell("os.write(pipe[1], b'..')")
            one.tell("os.waitpid(-1, 0); os.waitpid(-1, 0)")
            one.tell("probe.dtrace_probe('work', '/end')")
            out, err = tracer.communicate(timeout=60)
            assert (tracer.returncode, err) == (0, ""), (out, err)
            assert "%d of %d fired 1\n" % (child, number) in out and "%d of %d fired 1\n" % (grandchild, child) in out, out
        assert one.end() == "right"


@test("a worker that has changed its user, by root")
def _():
    if not root:
        raise Skip("needs root, to change the user")
    text = SERVER.replace("        try:\n", "        os.setgid(65534); os.setuid(65534)\n        try:\n")
    with Server(text=text, user=None) as server:
        tracer = follow(server, user=None)
        exercise(server)
        server.request("/end")
        assert counts(tracer) == server.fired
        server.end()


@test("a script that names the master only is told so")
def _():
    with Server() as server:
        tracer = watch(server, "--follow-forks", script=COUNT.replace("pythonprobes*", "pythonprobes$target"))
        server.replace()
        server.until_all()
        os.kill(children(tracer.pid)[-1], signal.SIGTERM)
        out, err = tracer.communicate(timeout=60)
        assert "write python* for python$target to trace its children, too" in err, err
        server.end()


@test("the option needs a process")
def _():
    status, out, err = trace("--follow-forks", "-n", COUNT)
    assert status == 2 and "--follow-forks needs a process: -p PID" in err, (status, err)
    status, out, err = trace("--follow-forks", "-n", COUNT, "-c", "true")
    assert status == 2 and "--follow-forks needs a process: -p PID" in err, (status, err)


main()
