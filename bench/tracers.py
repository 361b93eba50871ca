"""Tracers to put around a command: each is called with what it needs and runs the
command to its end."""
import os
import re
import resource
import signal
import subprocess

from harness import Missing, need, need_root

KEYS = ["copyinstr(arg%d)" % i for i in range(5)]


class Run:
    """What came of one traced command.  beside: a tracer that is started first, says
    "ready", and is interrupted in the end."""

    def __init__(self, command, beside=None, **options):
        pipes = dict(stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True,
                     errors="replace")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        tracer = None
        if beside is not None:
            tracer = subprocess.Popen(beside, **pipes)
            for line in tracer.stdout:
                if line == "ready\n":
                    break
            else:
                raise Missing((tracer.stderr.read().strip() or "failed").splitlines()[-1][:120])
        done = subprocess.run(command, timeout=120, **pipes, **options)
        self.out, self.err = done.stdout, done.stderr
        if tracer is not None:
            tracer.send_signal(signal.SIGINT)
            try:
                out, err = tracer.communicate(timeout=30)
            except subprocess.TimeoutExpired:
                tracer.kill()
                tracer.communicate()
                raise Missing("%s did not end after SIGINT" % os.path.basename(beside[0]))
            self.out, self.err = self.out + out, self.err + err
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        found = re.search(r"^ns ([\d.]+)$", self.out, re.M)
        if done.returncode != 0 or found is None:
            lines = (self.err or self.out).strip().splitlines() or ["failed"]
            raise Missing(lines[-1][:120])
        self.ns = float(found.group(1))
        self.drops = sum(int(n) for n in re.findall(r"(\d+) drops", self.err)) + sum(
            int(n) for n in re.findall(r"[Ll]ost (\d+) events", self.out + self.err))


def environment(folder, module=None):
    env = dict(os.environ, PYTHONPATH=folder)
    if module is not None:
        env["PYDTRACE_MODULES"] = module
    return env


def nobody(command, folder, **_):
    return Run(command, env=environment(folder))


def pydtrace(source):
    def trace(command, folder, module=None, script=None, strings=1, file=None,
              options=()):
        if source == "uprobe":
            need_root()
        text = script or "{ @[%s] = count(); }" % ", ".join(KEYS[:strings])
        what = ["-s", file] if file else ["-n", "pythonprobes*:::pythonprobe " + text]
        return Run([need("pydtrace"), "-q", "--source=" + source, *options] + what + ["-c", " ".join(command)],
                   env=environment(folder, module))
    return trace


def bpftrace(body):
    """body: None for count() by the strings."""
    def trace(command, folder, module=None, strings=1, file=None, **_):
        need_root()
        ready = 'BEGIN { printf("ready\\n"); }'
        what = body or "@[%s] = count();" % ", ".join("str(arg%d)" % i for i in range(strings))
        program = "%s usdt:%s:pythonprobes:pythonprobe { %s }" % (ready, module, what)
        if file:
            with open(file) as text:
                program = ready + text.read().split("*/", 1)[1].replace("$1", module)
        return Run(command, env=environment(folder), beside=[need("bpftrace"), "-e", program])
    return trace


def perf(command, folder, module=None, **_):
    need_root()
    tool = need("perf")
    subprocess.run([tool, "buildid-cache", "--add", module], stderr=subprocess.DEVNULL)
    done = subprocess.run([tool, "probe", "-q", "sdt_pythonprobes:pythonprobe"],
                          stderr=subprocess.PIPE, universal_newlines=True)
    if done.returncode != 0:
        raise Missing("perf probe: " + (done.stderr.strip() or "failed").splitlines()[-1])
    try:
        return Run([tool, "record", "-q", "-o", "/dev/null", "-e", "sdt_pythonprobes:pythonprobe"]
                   + command, env=environment(folder))
    finally:
        subprocess.run([tool, "probe", "-q", "-d", "sdt_pythonprobes:pythonprobe"],
                       stderr=subprocess.DEVNULL)
