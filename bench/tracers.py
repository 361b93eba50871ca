"""Tracers to put around a command: each is called with a command, the Interpreter
that it runs in and what to count, and runs the command to its end.

The target is pinned to one CPU and the tracer to another, unless pin=False.
"""
import contextlib
import glob
import os
import re
import resource
import shlex
import signal
import subprocess
import threading

from harness import Missing, need, need_root, pinned, printed, unwatched

PROBE = "pythonprobes:pythonprobe"


class Run:
    """The results of one traced command: values (printed by it), drops; of the tracer:
    cpu (s), memory (resident maximum in bytes, with measure_memory).

    beside: a tracer that is started first, says "ready", and is interrupted in the end;
    its cpu is that in between.  Without one, the command is the tracer itself, or there
    is none: then cpu is all CPU time less the target's own.
    """

    def __init__(self, command, env, beside=None, measure_memory=False):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.memory = 0
        with contextlib.ExitStack() as stack:
            tracer = None
            if beside is not None:
                tracer = start(beside, env)
                stack.callback(end, tracer)
                wait_ready(tracer)
                started = cpu_of(tracer)
            target = start(command, env)
            stack.callback(end, target)
            if measure_memory:
                watch = threading.Thread(target=self.watch_memory, args=(tracer or target,))
                watch.start()
                stack.callback(watch.join)
            out, err = target.communicate(timeout=120)
            if tracer is not None:
                self.cpu = cpu_of(tracer) - started
                more = interrupt(tracer)
                out, err = out + more[0], err + more[1]
        if target.returncode != 0:
            raise Missing(((err or out).strip().splitlines() or ["failed"])[-1][:120])
        self.values = printed(out)
        if beside is None:
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            self.cpu = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
                        - self.values.get("cpu", 0))
        self.drops = sum(int(n) for n in re.findall(r"(\d+) drops", err)) + sum(
            int(n) for n in re.findall(r"[Ll]ost (\d+) events", out + err))

    def watch_memory(self, process):
        """The kernel's own record of the resident maximum, while the process can be
        asked.  The pages of the channel that the tracer has touched count as well."""
        over = threading.Event()
        while process.poll() is None:
            with contextlib.suppress(OSError), open("/proc/%d/status" % process.pid) as file:
                found = re.search(r"^VmHWM:\s*(\d+) kB", file.read(), re.M)
                if found:
                    self.memory = int(found.group(1)) * 1024
            over.wait(0.01)


def interrupt(tracer):
    """Its output.  bpftrace 0.17 misses a signal now and then: it gets another."""
    for _ in range(20):
        tracer.send_signal(signal.SIGINT)
        try:
            return tracer.communicate(timeout=1)
        except subprocess.TimeoutExpired:
            pass
    raise Missing("the tracer did not end after SIGINT")


def start(command, env):
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            universal_newlines=True, errors="replace", env=env)


def cpu_of(process):
    """CPU seconds of it up to now."""
    total = 0
    for path in glob.glob("/proc/%d/task/*/schedstat" % process.pid):
        with contextlib.suppress(OSError), open(path) as file:
            total += int(file.read().split()[0])
    return total / 1e9


def end(process):
    """Leave no process behind, on success or failure."""
    if process.poll() is None:
        process.kill()
        process.communicate()


def wait_ready(tracer):
    for line in tracer.stdout:
        if line == "ready\n":
            return
    raise Missing((tracer.stderr.read().strip() or "failed").splitlines()[-1][:120])


def environment(interpreter):
    return dict(os.environ, PYTHONPATH=interpreter.folder, PYTHONHASHSEED="0",
                PYDTRACE_MODULES=":".join(interpreter.modules))


def prefix(who, pin):
    return pinned(who) if pin else []


def keys(form, strings):
    return ", ".join(form % i for i in range(strings))


def nobody(command, interpreter, pin=True, **_):
    def values():
        nonlocal run
        run = Run(prefix("target", pin) + command, environment(interpreter))
        return run.values
    run = None
    unwatched(values)
    return run


def pydtrace(source, probe="pythonprobes*:::pythonprobe"):
    """script: the body of a clause; else file; else count() by the strings."""
    def trace(command, interpreter, strings=1, script=None, file=None, options=(), pin=True, memory=False):
        if source == "uprobe":
            need_root()
        body = script or "{ @[%s] = count(); }" % keys("copyinstr(arg%d)", strings)
        what = ["-s", file] if file else ["-n", "%s %s" % (probe, body)]
        if interpreter.pydtrace is None:
            raise Missing("no pydtrace here")
        return Run(prefix("tracer", pin) + [interpreter.pydtrace, "-q", "--source=" + source, *options, *what,
                   "-c", shlex.join(prefix("target", pin) + command)], environment(interpreter),
                   measure_memory=memory)
    return trace


def bpftrace(body=None, files=None, probe=PROBE):
    """body: the actions of a firing; None for count() by the strings.  files: those
    with the sites; None for the interpreter's modules."""
    def trace(command, interpreter, strings=1, file=None, pin=True, memory=False, **_):
        need_root()
        ready = 'BEGIN { printf("ready\\n"); }\n'
        if file:
            with open(file) as text:
                program = ready + text.read().split("*/", 1)[1].replace("$1", interpreter.modules[0])
        else:
            what = body or "@[%s] = count();" % keys("str(arg%d)", strings)
            program = ready + ", ".join("usdt:%s:%s" % (path, probe) for path in files or interpreter.modules
                                        ) + " { %s }" % what
        return Run(prefix("target", pin) + command, environment(interpreter),
                   beside=prefix("tracer", pin) + [need("bpftrace"), "-e", program], measure_memory=memory)
    return trace


def perf(command, interpreter, **_):
    need_root()
    tool, event = need("perf"), "sdt_" + PROBE
    subprocess.run([tool, "buildid-cache", "--add", interpreter.modules[0]], stderr=subprocess.DEVNULL)
    done = subprocess.run([tool, "probe", "-q", event], stderr=subprocess.PIPE, universal_newlines=True)
    if done.returncode != 0:
        raise Missing("perf probe: " + (done.stderr.strip() or "failed").splitlines()[-1][:120])
    try:
        return Run(pinned("tracer") + [tool, "record", "-q", "-o", "/dev/null", "-e", event]
                   + pinned("target") + command, environment(interpreter))
    finally:
        subprocess.run([tool, "probe", "-q", "-d", event], stderr=subprocess.DEVNULL)
