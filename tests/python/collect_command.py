"""python3 -m profiler -o FILE: the program runs as without it, its processes are collected, and what
kills it leaves a profile."""
import os
import resource
import shutil
import signal
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import with_gil    # noqa: F401
from scratch import Scratch
from tap import main, Skip, test
from profiler import forms, model, stored

folder = Scratch()


def run(*args, **kwargs):
    return subprocess.run([sys.executable, "-m", "pythonprobes", "profile", *args], cwd=folder.name,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True,
                          **kwargs)


def in_shell(command):
    """Run a shell command; $python is this Python."""
    return subprocess.run(["sh", "-c", command], cwd=folder.name, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True,
                          env=dict(os.environ, python=sys.executable))


def report(*args, **kwargs):
    return run("report", *args, **kwargs)


def hits(path, name="app.py"):
    """{line: hits} of a file in a run and its processes."""
    found = {}
    for (code, number), total in model.merge(stored.read_run(path)).totals().items():
        if os.path.basename(code.file) == name and total.hits:
            found[number] = found.get(number, 0) + total.hits
    return found


def output(name):
    return os.path.join(folder.name, name)


def profile(text, *args, name="app.py", **kwargs):
    """Run a program; what run() gives, and its hits."""
    folder.put(name, text)
    for left in os.listdir(folder.name):
        if left.startswith("run.profile"):
            os.unlink(output(left))
    done = run("-o", "run.profile", *args, name, **kwargs)
    return done, hits(output("run.profile"), name)


@test("a script, a module and a text: arguments, output and hits")
def _():
    done, found = profile("import sys\nfor i in 1, 2:\n    print(i, sys.argv[1:])\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "1 []\n2 []\n", ""), done
    assert found == {1: 1, 2: 3, 3: 2}, found
    done = run("-orun.profile", "-m", "app", "-o", "x")
    assert done.stdout == "1 ['-o', 'x']\n2 ['-o', 'x']\n", done
    read = stored.read(output("run.profile"))
    assert read.command == "-m app -o x", read.command
    done = run("--output=run.profile", "-c", "def f():\n    return 1\nf()", "a b")
    read = stored.read(output("run.profile"))
    code, = [code for code in read.codes if code.name == "f"]
    assert code.source == ["def f():", "    return 1", "f()"], code.source
    assert read.command == "-c 'def f():\n    return 1\nf()' 'a b'", read.command


@test("the frames of the command itself are not in the profile")
def _():
    profile("def main():\n    return 1\nmain()\n")
    read = stored.read(output("run.profile"))
    names = [(os.path.basename(code.file), code.name) for code in read.codes]
    assert not [name for name in names if name[0] in ("_run.py", "profiler.py", "runpy.py")], names
    tops = [node.code.name for thread in read.threads for node in thread.root.children]
    assert tops == ["<module>"], tops


@test("each form, from a run and from a stored run")
def _():
    profile("def work():\n    return sum(range(100))\nwork()\n")
    for ending in forms.MODULES:
        name = "direct" + ending
        done = run("-o", name, "app.py")
        assert (done.returncode, done.stderr) == (0, ""), (ending, done)
        assert os.path.getsize(output(name)) > 20
        assert not [left for left in os.listdir(folder.name) if left.startswith(name + ".profile")]
        done = report("run.profile", "-o", "again" + ending)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), (ending, done)
        assert os.path.getsize(output("again" + ending)) > 20
    assert "work" in report("run.profile").stdout


@test("--summary goes to stderr, and leaves nothing behind")
def _():
    temporary = os.path.join(folder.name, "tmp")
    os.mkdir(temporary)
    folder.put("app.py", "def work():\n    return 1\nwork()\nprint('out')\n")
    done = run("--summary", "app.py", env=dict(os.environ, TMPDIR=temporary))
    assert done.returncode == 0 and done.stdout == "out\n" and "work" in done.stderr, done
    assert os.listdir(temporary) == []


@test("exit status, exceptions and signals are those of the program")
def _():
    done, found = profile("import sys\nsys.exit(7)\n")
    assert (done.returncode, found, done.stderr) == (7, {1: 1, 2: 1}, ""), done
    done, found = profile("def f():\n    raise KeyError('mine')\nf()\n")
    plain = subprocess.run([sys.executable, "app.py"], cwd=folder.name, stderr=subprocess.PIPE,
                           universal_newlines=True)
    assert (done.returncode, done.stderr) == (1, plain.stderr), (done, plain)
    assert found == {1: 1, 2: 1, 3: 1}, found
    done, found = profile("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    plain = subprocess.run([sys.executable, "app.py"], cwd=folder.name, stderr=subprocess.DEVNULL)
    assert done.returncode == plain.returncode, (done, plain)
    assert found == {1: 1, 2: 1}, found
    assert not stored.read(output("run.profile")).notes


@test("Ctrl-C amid the report: no traceback, and the run is kept")
def _():
    folder.put("app.py", "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n")
    os.mkfifo(output("pipe.txt"))               # whoever opens it waits for a reader
    child = subprocess.Popen([sys.executable, "-m", "pythonprobes", "profile", "-o", "pipe.txt", "app.py"],
                             cwd=folder.name, stderr=subprocess.PIPE, preexec_fn=os.setsid)
    made = ""
    while not made and child.poll() is None:
        with open("/proc/%d/task/%d/children" % (child.pid, child.pid)) as file:
            made = file.read()
    os.killpg(child.pid, signal.SIGINT)
    errors = child.communicate()[1].decode().splitlines()
    assert child.returncode == 0 and len(errors) == 1 and "the run is in" in errors[0], errors
    assert hits(output("pipe.txt.profile")) == {1: 1, 2: 1}


@test("Ctrl-C: the report is written")
def _():
    folder.put("app.py", "import time\ndef wait():\n    print('ready', flush=True)\n    time.sleep(60)\nwait()\n")
    signal.signal(signal.SIGINT, signal.default_int_handler)    # a shell's job ignores it
    child = subprocess.Popen([sys.executable, "-m", "pythonprobes", "profile", "-o", "c.folded", "app.py"],
                             cwd=folder.name, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdout.readline() == b"ready\n"
    child.send_signal(signal.SIGINT)
    errors = child.communicate()[1]
    assert child.returncode == -signal.SIGINT and b"KeyboardInterrupt" in errors, (child, errors)
    with open(output("c.folded")) as file:
        assert "wait (app.py" in file.read()


@test("os._exit() and exec leave a profile, which says so")
def _():
    done, found = profile("import os\nx = 1\nos._exit(3)\n")
    assert done.returncode == 3 and found == {1: 1, 2: 1, 3: 1}, (done, found)
    note, = stored.read(output("run.profile")).notes
    assert "ended without notice" in note
    done, found = profile("import os\nx = 1\nos.execv('/bin/echo', ['echo', 'other'])\n")
    assert done.stdout == "other\n" and found == {1: 1, 2: 1, 3: 1}, (done, found)


@test("a program that becomes another Python: both are in the run")
def _():
    folder.put("next.py", "y = 1\nz = 2\n")
    done, found = profile("import os, sys\nos.execv(sys.executable, [sys.executable, 'next.py'])\n")
    assert done.returncode == 0 and found == {1: 1, 2: 1}, (done, found)
    assert hits(output("run.profile"), "next.py") == {1: 1, 2: 1}


@test("kill -9 amid a C call loses nothing that was counted")
def _():
    folder.put("app.py", "import time\ndef f():\n    return 1\nfor i in range(1000):\n    f()\n"
               "print('ready', flush=True)\ntime.sleep(60)\n")
    child = subprocess.Popen([sys.executable, "-m", "pythonprobes", "profile", "-o", "k.html", "app.py"],
                             cwd=folder.name, stdout=subprocess.PIPE)
    assert child.stdout.readline() == b"ready\n"
    child.kill()
    child.wait()
    child.stdout.close()
    found = hits(output("k.html.profile"))
    assert found == {1: 1, 2: 1, 3: 1000, 4: 1001, 5: 1000, 6: 1, 7: 1} or \
        found == {1: 1, 2: 1, 3: 1000, 4: 1001, 5: 1000, 6: 1}, found
    done = report("k.html.profile", "-o", "k.html")
    assert (done.returncode, done.stderr) == (0, ""), done


@test("a kill at any moment leaves a profile that can be read")
def _():
    folder.put("app.py", "def make(i):\n    exec('def f%d():\\n  return 1\\nf%d()' % (i, i), {})\n"
               "print('ready', flush=True)\nfor i in range(10**6):\n    make(i)\n"
               "    if i % 100 == 0: print(i, flush=True)\n")
    for lines in 0, 1, 3, 7, 20:
        child = subprocess.Popen([sys.executable, "-m", "pythonprobes", "profile", "-o", "k.profile",
                                  "app.py"], cwd=folder.name, stdout=subprocess.PIPE)
        for _ in range(lines + 1):
            assert child.stdout.readline()
        child.kill()
        child.wait()
        child.stdout.close()
        found = hits(output("k.profile"))
        assert lines < 2 or found[2] > 100 * (lines - 2), (lines, found)


@test("children of fork(), by os._exit() and by their end, write files of their own")
def _():
    done, found = profile("""\
import os, sys
def work():
    return 1
work()
for ends in os._exit, sys.exit:
    pid = os.fork()
    if pid == 0:
        work()
        ends(0)
    os.waitpid(pid, 0)
print('done')
""")
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", ""), done
    assert found[3] == 3 and found[4] == 1 and found[8] == 2 and found[10] == 2, found
    files = [name for name in os.listdir(folder.name) if name.startswith("run.profile.")]
    assert len(files) == 2, files
    pids = {thread.pid for thread in model.merge(stored.read_run(output("run.profile"))).threads}
    assert len(pids) == 3 and not stored.read(output(files[0])).notes


@test("a child that only execs makes no file")
def _():
    done, found = profile("""\
import os
pid = os.fork()
if pid == 0: os.execv('/bin/true', ['true'])
os.waitpid(pid, 0)
import subprocess
subprocess.run(['/bin/true'], preexec_fn=None, close_fds=True)
os.system('true')
""")
    assert done.returncode == 0, done
    assert len([name for name in os.listdir(folder.name) if name.startswith("run.profile.")]) <= 1


@test("Pythons that the program starts are in the run: subprocess, multiprocessing's spawn and fork")
def _():
    folder.put("child.py", "import sys\nx = 1\n")
    done, found = profile("""\
import multiprocessing, os, subprocess, sys
def work(n):
    return n + 1
if __name__ == '__main__':
    subprocess.run([sys.executable, 'child.py'], check=True)
    for kind in 'spawn', 'fork':
        child = multiprocessing.get_context(kind).Process(target=work, args=(1,))
        child.start()
        child.join()
        assert child.exitcode == 0
    print('done')
""")
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", ""), done
    assert found[3] == 2, found
    assert hits(output("run.profile"), "child.py") == {1: 1, 2: 1}
    done = report("run.profile", "-o", "all.folded")
    with open(output("all.folded")) as file:
        assert "child.py" in file.read(), done


@test("files of an earlier run of the same name are not in the next")
def _():
    profile("import os\nif os.fork() == 0: os._exit(0)\nos.wait()\n")
    folder.put("app.py", "x = 1\n")
    assert run("-o", "run.profile", "app.py").returncode == 0
    assert [name for name in os.listdir(folder.name) if name.startswith("run.profile.")] == []
    assert hits(output("run.profile")) == {1: 1}


@test("what the program leaves behind starts no processes of a run that has its report")
def _():
    folder.put("app.py", "import subprocess\nsubprocess.Popen(['sh', '-c', 'while test -e left.txt.profile; do :;"
               " done; \"$python\" -c \"print(1)\"'])\n")
    done = run("-o", "left.txt", "app.py", env=dict(os.environ, python=sys.executable))
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", ""), done
    assert [name for name in os.listdir(folder.name) if name.startswith("left.")] == ["left.txt"]


@test("of two stored states of one process the later has all")
def _():
    folder.put("app.py", """\
from profiler import DTraceProfiler
def early(): pass
def late(): pass
profiler = DTraceProfiler(collect=True)
profiler.runcall(early)
profiler.dump_stats("1.profile")
profiler.runcall(late)
profiler.dump_stats("2.profile")
""")
    subprocess.run([sys.executable, "app.py"], cwd=folder.name, check=True)
    for order in ("1.profile", "2.profile"), ("2.profile", "1.profile"):
        text = report(*order).stdout
        assert "late (app.py:3)" in text and text.count("  1  early") == 1, text


@test("a nested command has a profile of its own")
def _():
    folder.put("inner.py", "y = 2\n")
    done, found = profile("import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'pythonprobes',"
                          " 'profile', '-o', 'inner.profile', 'inner.py'], check=True)\n")
    assert (done.returncode, done.stderr) == (0, ""), done
    assert hits(output("inner.profile"), "inner.py") == {1: 1}


@test("threads, also those that outlive the main one; daemons")
def _():
    done, found = profile("""\
import threading, time
def work():
    gate.wait()
    return 1
gate = threading.Event()
threading.Thread(target=work, name='late').start()
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
threading.Timer(0, gate.set).start()
""")
    assert (done.returncode, done.stderr) == (0, ""), done
    assert found[4] == 1, found
    read = stored.read(output("run.profile"))
    assert {"MainThread", "late"} <= {thread.name for thread in read.threads}


@test("a program's own modules of the names that a report needs")
def _():
    for name in "json", "profiler", "string", "subprocess", "struct":
        folder.put("own/%s.py" % name, "mine = 1\n")
    folder.put("own/app.py", "import json, profiler\nprint(json.mine, profiler.mine)\n")
    done = run("-o", "own.html", "own/app.py")
    assert (done.returncode, done.stdout, done.stderr) == (0, "1 1\n", ""), done
    assert os.path.getsize(output("own.html")) > 1000


@test("standard streams that are closed, and a changed folder")
def _():
    done, found = profile("import os, sys\nos.chdir('/')\nos.closerange(0, 100)\n"
                          "def f():\n    return 1\nf()\n")
    assert done.returncode == 0 and found[5] == 1, (done, found)


@test("a report needs neither the program's standard streams nor its sys.stdout")
def _():
    for text in ("sys.stdout = None", "sys.stdout = object()", "sys.stdout.close()",
                 "sys.executable = None", "sys.stdout.write('x'); os.close(1)"):
        folder.put("app.py", "import os, sys\n%s\n" % text)
        plain = subprocess.run([sys.executable, "app.py"], cwd=folder.name, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, universal_newlines=True)
        done = run("-o", "own.txt", "app.py")
        assert len(done.stderr.splitlines()) == len(plain.stderr.splitlines()), (text, done, plain)
        assert done.returncode == plain.returncode and os.path.getsize(output("own.txt")), (text, done)
        os.unlink(output("own.txt"))
    profile("x = 1\n")
    for closed in "<&-", ">&-", "2>&-", "<&- >&- 2>&-":
        for what, stream in ("-o own.txt app.py", None), ("-s app.py", "2>&-"), ("report run.profile", " >&-"):
            done = in_shell('"$python" -m pythonprobes profile %s  %s' % (what, closed))
            shown = stream is not None and stream not in "  " + closed
            assert done.returncode == 0 and shown == bool(done.stdout + done.stderr), (closed, what, done)
        os.unlink(output("own.txt"))


@test("a current folder that has been removed")
def _():
    app = folder.put("app.py", "print('ran')\n")
    gone = 'mkdir gone && cd gone && rmdir ../gone && "$python" -m pythonprobes profile '
    done = in_shell(gone + "-s -c 'print(1)'")
    assert done.returncode == 0 and done.stdout == "1\n" and "<module>" in done.stderr, done
    done = in_shell(gone + "-o '%s' '%s'" % (output("gone.txt"), app))
    assert done.returncode == 0 and os.path.getsize(output("gone.txt")), done
    for what in "-o gone.txt '%s'" % app, "-s ../app.py":
        done = in_shell(gone + what)
        assert done.returncode == 2 and "No such file or directory" in done.stderr, done
        assert "Traceback" not in done.stderr, done


@test("a report that cannot be written at the end: the run is kept, and a line says where")
def _():
    folder.put("app.py", "import os\nos.mkdir('late.html')\n")
    done = run("-o", "late.html", "app.py")
    assert done.returncode == 0, done
    first, second = done.stderr.splitlines()
    assert "cannot write" in first and output("late.html.profile") in second, done
    assert hits(output("late.html.profile")) == {1: 1, 2: 1}


@test("-o and --summary together, also where the file cannot be written")
def _():
    folder.put("app.py", "def work():\n    return 1\nwork()\n")
    done = run("-o", "both.txt", "-s", "app.py")
    assert done.returncode == 0 and "work (app.py:1)" in done.stderr, done
    with open(output("both.txt")) as file:
        assert "work (app.py:1)" in file.read()
    folder.put("app.py", "import os\ndef work():\n    os.mkdir('both.html')\nwork()\n")
    done = run("-o", "both.html", "-s", "app.py")
    assert done.returncode == 0 and "work (app.py:2)" in done.stderr and "cannot write" in done.stderr, done
    assert "work" in report("both.html.profile").stdout


@test("what cannot be done is one line, and status 2 before the program runs")
def _():
    folder.put("app.py", "print('ran')\n")
    os.mkdir(output("folder.html"))
    for target, text in (("x.doc", "no form of a report has this ending"),
                         ("missing/x.html", "cannot write %s" % folder.name),
                         ("package.profile/", "no form"), ("", "argument expected"),
                         ("folder.html", "Is a directory")):
        done = run("-o", target, "app.py")
        assert done.returncode == 2 and done.stdout == "" and text in done.stderr, (target, done)
        assert len(done.stderr.splitlines()) == 2, done
    os.symlink("nowhere", output("link.profile"))
    done = run("-o", "link.profile", "app.py")
    assert done.returncode == 2 and "File exists" in done.stderr and os.path.islink(output("link.profile")), done
    for name, content, text in (("none.profile", None, "cannot read"),
                                ("text.profile", "hello", "is not a stored profile")):
        if content is not None:
            folder.put(name, content)
        done = report(name)
        assert done.returncode == 1 and text in done.stderr and name in done.stderr, done
        assert len(done.stderr.splitlines()) == 1, done
    for args in (), ("-z",), ("-o", "", "text.profile"), ("text.profile", "-o"):
        assert report(*args).returncode == 2, args
    assert report("--help").stdout.startswith("usage: python3 -m pythonprobes profile report")


@test("a damaged or cut profile is one line or a profile, never a traceback")
def _():
    profile("def f():\n    return 1\nf()\n")
    with open(output("run.profile"), "rb") as file:
        data = file.read()
    for size in range(0, len(data), max(1, len(data) // 40)):
        try:
            stored.parse(data[:size])
        except model.ProfileError:
            pass
    for at in range(0, len(data), max(1, len(data) // 100)):
        try:
            stored.parse(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1:])
        except model.ProfileError:
            pass


@test("extreme numbers in a profile are one line or a profile, never much memory")
def _():
    profile("async def f():\n    return 1\ntry:\n    f().send(None)\nexcept StopIteration:\n    pass\n")
    with open(output("run.profile"), "rb") as file:
        data = file.read()
    limit = resource.getrlimit(resource.RLIMIT_AS)
    if not os.environ.get("LD_PRELOAD"):        # AddressSanitizer, which needs terabytes
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, limit[1]))
    try:
        for at in range(0, len(data) - 8, 4):
            for number in b"\0" * 8, b"\xff" * 8, b"\xff" * 4, b"\0\0\0\x80", b"\xff" * 7 + b"\x7f":
                damaged = data[:at] + number + data[at + len(number):]
                try:
                    read = stored.parse(damaged)
                except model.ProfileError:
                    continue
                if at < stored.HEAD.size:       # what holds for all of it
                    forms.render(forms.form(".html"), read)
                    forms.render(forms.form(".txt"), read)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limit)


@test("the text of generated code has the lines that Python counts")
def _():
    done = run("-o", "run.profile", "-c", "x = '\f\u2028\x1c'\r\ndef f():\n    return 1\rf()")
    read = stored.read(output("run.profile"))
    code, = [code for code in read.codes if code.name == "f"]
    assert code.line == 2 and code.source[1:] == ["def f():", "    return 1", "f()"], (done, code.source)


def in_full_folder(size, command):
    """Run a shell command in a mount namespace, with a small tmpfs at $full."""
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        raise Skip("needs root and unshare")
    if subprocess.run(["unshare", "-m", "true"], stderr=subprocess.DEVNULL).returncode != 0:
        raise Skip("no mount namespace can be made here")
    full = os.path.join(folder.name, "full")
    os.makedirs(full, exist_ok=True)
    script = "mount -t tmpfs -o size=%s tmpfs '%s' && %s" % (size, full, command)
    return subprocess.run(["unshare", "-m", "sh", "-c", script], cwd=folder.name, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True,
                          env=dict(os.environ, python=sys.executable, full=full))


@test("a full disk at the start: one line, and the program does not run")
def _():
    folder.put("app.py", "print('ran')\n")
    done = in_full_folder("64k", '"$python" -m profiler -o "$full/x.html" app.py; echo status $?;'
                          ' ls "$full"')
    assert done.stdout == "status 2\n", done
    assert "No space left on device" in done.stderr and len(done.stderr.splitlines()) == 2, done


@test("a disk that fills up: the program runs on, and the report says what is missing")
def _():
    folder.put("app.py", "for i in range(5000):\n    exec('def f%d():\\n' % i + '  x = 1\\n' * 20 + 'f%d()' % i)\n"
               "print('ran')\n")
    done = in_full_folder("2m", '"$python" -m profiler -o "$full/x.profile" app.py && '
                          '"$python" -m profiler report "$full/x.profile" -o x.txt')
    assert (done.returncode, done.stdout, done.stderr) == (0, "ran\n", ""), done
    with open(output("x.txt")) as file:
        text = file.read()
    assert "are not counted: there was no room for their tables" in text, text[:2000]


@test("without the right to write: one line")
def _():
    if os.geteuid() != 0:
        raise Skip("needs root")
    folder.put("app.py", "print('ran')\n")
    done = in_full_folder("1m", 'mount -o remount,ro tmpfs "$full" && '
                          '"$python" -m profiler -o "$full/x.html" app.py; echo status $?')
    assert done.stdout == "status 2\n" and "Read-only file system" in done.stderr, done


main()
