"""Attach: a program that runs already, watched with -p by pydtrace over the channel and on
uprobe, and by bpftrace, which watches the file.

One service (service.py, instrumented) lives as long as the measurement; tracers come and go in
turns.  What an event costs the service is the cost of the firing, or of the call, less the same
while nobody watches.  What listening costs a program that nobody watches (startup.py): its import,
and each fork.
"""
import contextlib
import http.client
import os
import subprocess
import threading
import time
from statistics import median

import build
import tracers
from harness import Missing, Run, need, need_root, pinned, printed, rounds, run, take_turns, target, top
from table import Row, Table, at_most, times

ROUNDS = 7
TURNS = 9
BURST = 1500		# firings that every buffer has room for
LOAD = 1.5		# seconds of requests
IMPORTS = 9		# processes of a sample
FORKS = 50
LONGEST = 30		# seconds to a first event
BPFTRACE, CHANNEL, UPROBE = "bpftrace", "pydtrace -p", "pydtrace -p --source=uprobe"
UNWATCHED = "nobody watches"
FIVE = "@[%s] = count();" % ", ".join("%%s(arg%d)" % i for i in range(5))
CALLED = "@[%s(arg0), %s(arg1)] = count();"


class Service:
    def __init__(self, interpreter):
        self.interpreter = interpreter
        self.process = subprocess.Popen(
            pinned("target") + [interpreter.python, "-m", "probe", os.path.join(target, "service.py")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, universal_newlines=True,
            env=tracers.environment(interpreter))
        self.port = self.read()["port"]
        self.pid = self.process.pid

    def read(self):
        return printed(self.process.stdout.readline())

    def ask(self, *words):
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        return self.read()

    def cost(self, what):
        return median(self.ask(what, TURNS, BURST)["samples"])

    def request_us(self):
        """Microseconds a request, from one client that waits for each answer."""
        client = http.client.HTTPConnection("127.0.0.1", self.port)
        begin, count = time.monotonic(), 0
        while time.monotonic() < begin + LOAD:
            client.request("GET", "/")
            client.getresponse().read()
            count += 1
        taken = time.monotonic() - begin
        client.close()
        return 1e6 * taken / count


def pydtrace(service, text, *options):
    return [need("pydtrace"), "-q", "-x", "switchrate=10ms", *options, "-n",
            'BEGIN { printf("ready\\n"); } ' + text, "-p", str(service.pid)]


def bpftrace(text):
    """Of the module's file, which no other program uses.  With -p an interpreter's own site hides that of
    the same name in the module."""
    need_root()
    return [need("bpftrace"), "-B", "none", "-e", 'BEGIN { printf("ready\\n"); } ' + text]


def commands(service, probe, body):
    """Of each tracer, with a clause at a probe (python:function-entry) that calls %s for a string."""
    provider, name = probe.split(":")
    clause = "%s$target:::%s { %s }" % (provider, name, body.replace("%s", "copyinstr"))
    site = "usdt:%s:%s:%s { %s }" % (service.interpreter.modules[0], provider, name.replace("-", "__"),
                                     body.replace("%s", "str"))
    return {CHANNEL: lambda: pydtrace(service, clause, "--source=channel"),
            UPROBE: lambda: pydtrace(service, clause, "--source=uprobe"),
            BPFTRACE: lambda: bpftrace(site)}


@contextlib.contextmanager
def started(command, service):
    """A tracer, which ends in peace: one that is killed while it detaches leaves the site's semaphore raised
    for the next."""
    tracer = tracers.start(pinned("tracer") + command, tracers.environment(service.interpreter))
    try:
        yield tracer
    finally:
        if tracer.poll() is None:
            tracers.interrupt(tracer)
        tracers.end(tracer)


@contextlib.contextmanager
def watched(command, service):
    """A tracer around what is measured, once the service may have noticed it."""
    with started(command, service) as tracer:
        tracers.wait_ready(tracer)
        time.sleep(0.2)		# an instrumented program looks for tracers 20 times a second
        yield tracer


def event(service, what, name, command):
    def measure():
        without = service.cost(what)
        with watched(command(), service):
            cost = service.cost(what)
        if cost < 1.2 * without:
            raise Missing("the tracer saw nothing")
        return {name: cost - without}
    return Run([name], measure)


def events(service, name, title, what, probe, body):
    table = Table(name, title, "ns an event")
    runs = [event(service, what, *pair) for pair in commands(service, probe, body).items()]
    table.add([Row(BPFTRACE, BPFTRACE), Row(UPROBE, BPFTRACE),
               Row(CHANNEL, BPFTRACE, times(0.12, BPFTRACE, "bpftrace"))], take_turns(runs, rounds(ROUNDS)))
    return table


def first_event(service, name, command):
    def measure():
        begin = time.monotonic()
        with started(command(), service) as tracer:
            limit = threading.Timer(LONGEST, tracer.kill)
            limit.start()
            try:
                for line in tracer.stdout:
                    if line == "event\n":
                        return {name: 1e3 * (time.monotonic() - begin)}
            finally:
                limit.cancel()
            raise Missing((tracer.stderr.read().strip() or "no event").splitlines()[-1][:120])
    return Run([name], measure)


def start(service):
    table = Table("attach_start", "From starting the tracer to its first event, one a millisecond", "ms")
    service.ask("tick", 3600)
    runs = [first_event(service, *pair) for pair in commands(
        service, "python:function-entry", 'printf("event\\n");').items()]
    table.add([Row(BPFTRACE, BPFTRACE), Row(UPROBE, BPFTRACE),
               Row(CHANNEL, BPFTRACE, times(0.25, BPFTRACE, "bpftrace"), at_most(100, "ms"))],
              take_turns(runs, rounds(ROUNDS)))
    return table


def serve(service):
    scripts = os.path.join(top, "dscripts")
    with open(os.path.join(scripts, "bpftrace", "py_calls.bt")) as file:
        twin = file.read().split("*/", 1)[1].replace("$1", service.interpreter.modules[0])
    with open(os.path.join(scripts, "py_calls.d")) as file:
        script = file.read().split("*/", 1)[1]
    everyone = {CHANNEL: lambda: pydtrace(service, script, "--source=channel"),
                UPROBE: lambda: pydtrace(service, script, "--source=uprobe"),
                BPFTRACE: lambda: bpftrace(twin)}

    def run_of(name, command):
        def measure():
            with watched(command(), service):
                return {name: service.request_us()}
        return Run([name], measure)
    runs = [Run([UNWATCHED], lambda: {UNWATCHED: service.request_us()})]
    runs += [run_of(*pair) for pair in everyone.items()]
    table = Table("attach_serve", "A request to http.server, watched by py_calls.d and its twin", "µs a request")
    table.add([Row(UNWATCHED, UNWATCHED), Row(BPFTRACE, UNWATCHED), Row(UPROBE, UNWATCHED),
               Row(CHANNEL, UNWATCHED, times(1 / 0.9, UNWATCHED, "unwatched"))],
              take_turns(runs, rounds(ROUNDS)))
    return table


def startup(interpreter, *words):
    """A Run of startup.py; its key is the first of its words but one."""
    def measure():
        command = pinned("target") + [interpreter.python, os.path.join(target, "startup.py"), *words]
        env = tracers.environment(interpreter)
        times = IMPORTS if words[0] == "import" else 1
        return {words[1]: median(printed(run(command, env=env))["value"] for _ in range(times))}
    return Run([words[1]], measure)


def imports(interpreter):
    table = Table("attach_import", "An import, with nobody watching", "µs")
    runs = [startup(interpreter, "import", name) for name in ("empty", "probe")]
    table.add([Row("import empty", "import empty"), Row("import probe", "import empty", at_most(1000, "µs"))],
              {"import " + key: found for key, found in take_turns(runs, rounds(ROUNDS), 1).items()})
    return table


def forks(interpreter):
    rows = {"none": "without the packages", "probe": "import probe", "instrumented": "probe.instrument()"}
    table = Table("attach_fork", "A fork and its child's end, with nobody watching", "µs")
    runs = [startup(interpreter, "fork", how, str(FORKS)) for how in rows]
    taken = take_turns(runs, rounds(ROUNDS), 1)
    table.add([Row(name, rows["none"]) for name in rows.values()],
              {rows[how]: found for how, found in taken.items()})
    return table


def measure():
    service = Service(build.own())
    try:
        return [imports(service.interpreter), forks(service.interpreter),
                events(service, "attach_fire", "A firing of five strings in a program that runs already",
                       "fire", "pythonprobes:pythonprobe", FIVE),
                events(service, "attach_call", "A call in a program that runs already",
                       "calls", "python:function-entry", CALLED),
                serve(service), start(service)]
    finally:
        service.process.kill()
        service.process.wait()
