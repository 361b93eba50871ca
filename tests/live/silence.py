"""A run that sees nothing says why, in one line that tells what to do."""
import contextlib
import os
import signal
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import watch
from scratch import Scratch
from tap import Skip, main, test

watch.skip_without_probes()
scratch = Scratch()
ENTRIES = "python$target:::function-entry { @ = count(); }"


app = scratch.put("app.py", "def f():\n    pass\nf()\n")


def says(text, script, *words, status=0):
    done = subprocess.run(["pydtrace", "-qn", script, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=60, universal_newlines=True)
    assert done.returncode == status, done
    assert done.stdout.strip() == "" and done.stderr.count("\n") == 1 and text in done.stderr, done


@test("a script that runs Python, without becoming it")
def _():
    wrapper = scratch.put("wrapper", "#!/bin/sh\npython3 %s\n" % app, 0o755)
    says("write python* for python$target", ENTRIES, "-c", wrapper)


@test("a script that becomes Python is traced")
def _():
    wrapper = scratch.put("wrapper", "#!/bin/sh\nexec python3 %s\n" % app, 0o755)
    done = subprocess.run(["pydtrace", "-qn", "python$target:::function-entry /copyinstr(arg1) == \"f\"/ "
                           "{ printf(\"f\\n\"); }", "-c", wrapper], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True, check=True)
    assert (done.stdout, done.stderr) == ("f\n\n", ""), done


@test("env -i")
def _():
    says("env -i takes the environment away", ENTRIES, "--", "env", "-i", sys.executable, app)


@test("python -I")
def _():
    says("-I ignores PYTHONPATH; install the package", ENTRIES, "--", "python3", "-I", app)


@test("a program without Python")
def _():
    says("true started no Python that loads the package", ENTRIES, "-c", "true")


@test("a Python that does not import the package")
def _():
    says("python3 did not load the package probe", "pythonprobes$target:::pythonprobe { @ = count(); }", "--",
         "python3", app)


@test("a Python that loads the package and fires no probe")
def _():
    says("fired none of the script's probes", "pythonprobes$target:::pythonprobe { @ = count(); }", "--",
         "python3", "-c", "import probe")


@test("a wrong name of a probe")
def _():
    says("does not match any probes (did you mean function-entry?)",
         "python$target:::function-entri { @ = count(); }", "--", "python3", app, status=1)


PARENT = """import os, sys, time
import probe
def parent(): pass
def child(): pass
name = "child" if os.fork() == 0 else "parent"
os.write(1, name.encode() + b"\\n")
while sys.argv[1] == "both" or name == "child":
    globals()[name]()
    time.sleep(0.01)
time.sleep(3600)
"""


@contextlib.contextmanager
def parent(who):
    """A process whose child calls child(), and which calls parent() itself for both."""
    app = scratch.put("parent.py", PARENT)
    with subprocess.Popen([sys.executable, "-m", "probe", app, who], stdout=subprocess.PIPE,
                          start_new_session=True) as process:
        try:
            assert {process.stdout.readline(), process.stdout.readline()} == {b"parent\n", b"child\n"}
            yield str(process.pid)
        finally:
            os.killpg(process.pid, signal.SIGKILL)


CALLS = 'python*:::function-entry /copyinstr(arg1) == "%s"/ { @[copyinstr(arg1)] = count(); } tick-1s { exit(0); }'


@test("-p of a process whose children have all that happens")
def _():
    with parent("child") as pid:
        says("process %s fired none of the script's probes; --follow-forks traces its children, too" % pid,
             CALLS % "child", "-p", pid)


@test("-p of a process whose children have all that a table is about")
def _():
    with parent("both") as pid:
        says("nothing of process %s is in the tables; --follow-forks traces its children, too" % pid,
             CALLS % "child", "-p", pid)


@test("-p of a process that is in the table itself, or with its children")
def _():
    with parent("both") as pid:
        for name, words in ("parent", []), ("child", ["--follow-forks"]):
            done = subprocess.run(["pydtrace", "-qn", CALLS % name, "-p", pid, *words], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, timeout=60, universal_newlines=True, check=True)
            assert done.stdout.split()[0] == name and done.stderr == "", done


def need_root():
    if os.geteuid() != 0:
        raise Skip("uprobes need root")


def sleeper(*words):
    return subprocess.Popen([*words, "-c", "import sys; print('up', flush=True); sys.stdin.read()"],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(os.environ, PYTHONPROBES_INSTRUMENT=""))


# Not the provider python: Debian's interpreter has probes of its own.
@test("a running Python without the probes: pythonprobes$target")
def _():
    need_root()
    with sleeper(sys.executable) as service:
        service.stdout.readline()
        says("process %d is a Python that has not loaded the probes: start it with python3 -m probe" % service.pid,
             "pythonprobes$target:::pythonprobe { @ = count(); }", "-p", str(service.pid), status=1)
        service.stdin.close()


@test("a running Python without the probes: pythonprobes*")
def _():
    need_root()
    with sleeper(sys.executable) as service:
        service.stdout.readline()
        says("warning: no probe of the script is in process %d yet; process %d is a Python" % ((service.pid,) * 2),
             "pythonprobes*:::pythonprobe { @ = count(); } BEGIN { exit(0); }", "-p", str(service.pid))
        service.stdin.close()


@test("another program without the probes")
def _():
    need_root()
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as service:
        says("pydtrace -l -p %d lists" % service.pid, "foo$target:::bar { @ = count(); }", "-p", str(service.pid),
             status=1)
        service.stdin.close()


@test("-Z, and nothing came")
def _():
    need_root()
    says("no process mapped a file with a probe that the script names", "foo*:::bar { @ = count(); }", "-Z", "-c",
         "true")


main()
