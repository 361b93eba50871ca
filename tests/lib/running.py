"""Programs that run, and pydtraces that watch them: both as an ordinary user who may not ptrace."""
import glob
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

import as_nobody
import pythons

root = os.geteuid() == 0
refuse = os.path.realpath(os.path.join(os.path.dirname(__file__), "refuse.py"))
scratch = tempfile.TemporaryDirectory()
os.chmod(scratch.name, 0o755)
every = pythons.find()
print("# " + ", ".join(version for version, _ in every))
pydtrace = os.path.realpath(shutil.which("pydtrace"))

# Works until its input ends, and says what became of it.
WORK = """
import os, sys, threading
{first}
count = 0
done = threading.Event()
def work(n):
    return n + 1
def go():
    global count
    while not done.is_set():
        {fire}
        count = work(count)
thread = threading.Thread(target=go)
thread.start()
print("up", os.getpid(), flush=True)
for line in sys.stdin:
    exec(line)
done.set()
thread.join()
print("right" if count > 0 else "wrong", flush=True)
"""
PROBED = WORK.format(first="import probe", fire="probe.dtrace_probe('work', count)")
PLAIN = WORK.format(first="", fire="pass")

FIRED = 'pythonprobes$target:::pythonprobe { printf("%s\\n", copyinstr(arg0)); exit(0); }'
ENTERED = ('python$target:::function-entry /copyinstr(arg1) == "work"/ '
           '{ printf("%s\\n", copyinstr(arg1)); exit(0); }')


def as_user(argv, user="nobody"):
    """The command as an ordinary user under the filter; as we are, if we are one."""
    argv = ["/usr/bin/python3", refuse] + argv
    if not root or user is None:
        return argv
    folders = [scratch.name, os.path.dirname(refuse), os.path.dirname(pydtrace)]
    folders += [os.path.dirname(os.path.dirname(os.path.realpath(path))) for _, path in every
                if as_nobody.closed_home(path) is not None]
    argv = as_nobody.command(argv, folders, tempfile.mkdtemp(dir=scratch.name))
    if user != "nobody":
        argv = [word.replace("--reuid=%d" % pwd.getpwnam("nobody").pw_uid,
                             "--reuid=%d" % pwd.getpwnam(user).pw_uid) for word in argv]
    return argv


class Program:
    """A running program; user None: as we are."""

    def __init__(self, words, user="nobody", prefix=(), **env):
        self.process = subprocess.Popen(
            as_user(list(prefix) + words, user), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            universal_newlines=True, env=dict(os.environ, **env))
        line = self.process.stdout.readline().split()
        assert line[:1] == ["up"], line
        self.pid = int(line[1])

    def __enter__(self):
        return self

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, expression):
        self.tell("print(%s, flush=True)" % expression)
        return self.process.stdout.readline().rstrip("\n")

    def end(self):
        """Let it end; its last line."""
        self.process.stdin.close()
        out = self.process.stdout.read()
        assert self.process.wait() == 0
        return out.splitlines()[-1]

    def __exit__(self, *unused):
        if self.process.poll() is None:
            self.process.kill()
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def built():
    return os.path.dirname(os.path.dirname(glob.glob(scratch.name + "/built/probe/_probe*.so")[0]))


def program(text=PROBED, words=(), **more):
    return Program([own, *words, "-c", text], PYTHONPATH=built(), **more)


def start(*arguments, user="nobody"):
    return subprocess.Popen(as_user([pydtrace, "-q", *arguments], user), stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, universal_newlines=True)


def trace(*arguments, user="nobody"):
    tracer = start(*arguments, user=user)
    out, err = tracer.communicate(timeout=60)
    return tracer.returncode, out.rstrip("\n"), err


def traced(*arguments, user="nobody"):
    status, out, err = trace(*arguments, user=user)
    assert (status, err) == (0, ""), (status, out, err)
    return out


def refused(text, *arguments, user="nobody"):
    status, out, err = trace(*arguments, user=user)
    assert status == 1 and out == "" and err.count("\n") == 1 and text in err, (status, out, err)


def until(what, wanted, seconds=60):
    """Ask again and again, until the answer is the wanted one."""
    end = time.monotonic() + seconds
    while (answer := what()) != wanted:
        assert time.monotonic() < end, (answer, wanted)


def is_off(one):
    """Wait until nobody watches a program."""
    until(lambda: one.ask("probe.enabled()"), "False")


own = os.path.realpath(sys.executable)
pythons.build(own, scratch.name + "/built")


def children(pid):
    """A process and all that it started, the innermost last."""
    found = [pid]
    for process in found:
        for task in glob.glob("/proc/%d/task/*/children" % process):
            with open(task) as file:
                found += map(int, file.read().split())
    return found
