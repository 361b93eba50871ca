"""python3 -m profiler runs a program as python3 does."""
import os
import py_compile
import re
import subprocess
import sys
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from scratch import Scratch
from tap import main, test

# What a build without probes says first (tests/live/python_every.py).
DUMMIES = r"\A(?:probe|profiler): the package was built with probes that do nothing .*\n"
folder = Scratch()
SHOW = """
import sys
print(sorted(globals()), type(__builtins__), getattr(__loader__, "__name__", type(__loader__).__name__))
print(__name__, sys.argv, sys.path[0], sys.modules["__main__"].__dict__ is globals())
print(__file__ if "__file__" in globals() else None, __package__, __spec__ and __spec__.name)
import pickle
class Mine: pass
print(type(pickle.loads(pickle.dumps(Mine()))) is Mine)
"""
os.makedirs(folder.name + "/package")
os.makedirs(folder.name + "/broken")
for name, text in (("show.py", SHOW), ("package/__init__.py", ""), ("package/__main__.py", SHOW),
                   ("package/part.py", SHOW), ("exits.py", "raise SystemExit(7)"),
                   ("fails.py", "def f():\n    raise KeyError('mine')\nf()"), ("bad.py", "x = = 1"),
                   ("broken/__init__.py", "1 / 0"), ("broken/part.py", ""), ("null.py", "\0"),
                   ("empty.pyc", ""), ("interrupted.py", "raise KeyboardInterrupt"),
                   ("chained.py", "try: 1 / 0\nexcept ZeroDivisionError: raise KeyError(2)"),
                   ("hook.py", "import sys\n"
                    "sys.excepthook = lambda *all: print(all[0], all[2].tb_lineno)\n1 / 0"),
                   ("echo.py", "import sys; print(sys.stdin.read())")):
    with open(os.path.join(folder.name, name), "w") as file:
        file.write(text)
py_compile.compile(folder.name + "/show.py", folder.name + "/show.pyc")
with zipfile.ZipFile(folder.name + "/app.zip", "w") as archive:
    archive.writestr("__main__.py", SHOW)


def run(*args, module=True, **kwargs):
    command = [sys.executable] + (["-m", "profiler"] if module else []) + list(args)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder.name,
                          universal_newlines=True, **kwargs)
    done.stderr = re.sub(DUMMIES, "", done.stderr)
    return done


def same(*args):
    ours, plain = run(*args), run(*args, module=False)
    assert (ours.returncode, ours.stdout) == (plain.returncode, plain.stdout), (ours, plain)
    if "-m" not in args:  # which has python3 show its own frames
        assert ours.stderr == plain.stderr, (ours, plain)
    return ours


@test("a script: its name, arguments, path, namespace")
def _():
    same("show.py", "a", "--threads", "-m")
    same("package/part.py")


@test("a module, a package, a part of one")
def _():
    same("-m", "package", "x")
    same("-m", "package.part", "-h")


@test("a folder, an archive, a compiled script")
def _():
    same("package", "x")
    same("app.zip", "-c")
    same("show.pyc")


@test("a text")
def _():
    text = "import sys; print(sys.argv, repr(sys.path[0]), __name__)"
    same("-c", text, "one", "-c")


@test("standard input is the program's")
def _():
    assert run("echo.py", input="hello").stdout == "hello\n"


@test("exit status, uncaught exceptions and syntax errors are the program's")
def _():
    assert same("exits.py").returncode == 7
    assert same("fails.py").stderr.endswith("KeyError: 'mine'\n")
    assert same("bad.py").stderr.endswith("SyntaxError: invalid syntax\n")
    same("-c", "x = = 1")
    same("chained.py")
    same("hook.py")
    assert same("interrupted.py").returncode != 1


@test("a traceback begins with the program's frames, or those that look for it")
def _():
    for args in (("-m", "fails"), ("-m", "bad"), ("-m", "broken.part")):
        files = re.findall('File "(.*?)"', run(*args).stderr)
        assert files and not [f for f in files if "profiler" in f or "_run" in f or "runpy" in f], files


@test("the program's own modules probe and profiler, whatever command runs it")
def _():
    app = folder.put("own/app.py", "import probe, profiler\nfrom probe import _probe\n"
                     "print(probe.mine, profiler.mine, _probe.mine)\n")
    folder.put("own/probe/__init__.py", "mine = 'p'")
    folder.put("own/probe/_probe.py", "mine = '_'")
    folder.put("own/profiler.py", "mine = 'r'")
    for command in "probe", "profiler", "pythonprobes.probe", "pythonprobes.profiler":
        done = run("-m", command, app, module=False)
        assert (done.stdout, done.stderr) == ("p r _\n", ""), (command, done)
        done = run("-m", command, "-m", "own.probe._probe", module=False)
        assert (done.stdout, done.stderr) == ("", ""), (command, done)


@test("in a folder whose modules have the short names: python3 -m pythonprobes.profiler")
def _():
    folder.put("short/probe.py", "print('own probe')")
    folder.put("short/profiler.py", "print('own profiler')")
    folder.put("short/app.py", "print('app')\nimport probe, profiler\n")
    for name in "probe", "profiler":
        command = [sys.executable, "-m", "pythonprobes." + name]
        done = subprocess.run(command + ["app.py"], cwd=folder.name + "/short",
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              universal_newlines=True)
        assert re.sub(DUMMIES, "", done.stdout) == "app\nown probe\nown profiler\n", done
        done = run("-m", "pythonprobes." + name, "missing.py", module=False)
        assert done.returncode == 2
        assert done.stderr.endswith("Try 'python3 -m pythonprobes.%s --help'.\n" % name), done
        done = run("-m", "pythonprobes." + name, "--help", module=False)
        assert done.stdout.startswith("usage: python3 -m pythonprobes.%s " % name), done


@test("our package in a program that it runs is the one that runs it")
def _():
    app = folder.put("ours.py", "import os, probe, probe._probe, pythonprobes._probe, sys\n"
                     "assert probe._probe is pythonprobes._probe is sys.modules['probe._probe']\n"
                     "print(probe._probe.Profiler is __import__('profiler').DTraceProfiler.__base__)\n"
                     "print(len(os.listdir('/proc/self/task')))\n"
                     "probe.uninstrument()\n"
                     "print(len(os.listdir('/proc/self/task')))\n")
    with open(os.path.join(os.environ["builddir"], "config.h")) as file:
        watches = "#define PYTHONPROBES_NO_DTRACE" not in file.read()
    assert run("-m", "probe", app, module=False).stdout == "True\n%d\n1\n" % (1 + watches)


@test("--threads")
def _():
    assert run("--threads", "-c", "print(1)").stdout == run("-t", "-c", "print(1)").stdout == "1\n"


@test("help on stdout; bad usage is one clear line and status 2")
def _():
    shown = run("--help")
    assert shown.returncode == 0 and shown.stdout.startswith("usage: python3 -m profiler")
    for args, words in (((), "no program given"), (("--nonsense", "x"), "unknown option --nonsense"),
                        (("-m",), "argument expected for the -m option"),
                        (("-c",), "argument expected for the -c option"),
                        (("missing.py",), "can't open file"), (("/",), "can't open file"),
                        (("empty.pyc",), "can't run file"),
                        (("-m", "no.such"), "no.such"), (("-m", "nothing"), "no module named nothing"),
                        (("-m", "sys"), "no Python code")):
        failed = run(*args)
        assert failed.returncode == 2 and failed.stdout == "", (args, failed)
        first, second = failed.stderr.splitlines()
        assert first.startswith("profiler: ") and words in first, failed
        assert second == "Try 'python3 -m profiler --help'."
    failed = run("null.py")  # a syntax error from 3.12 on
    assert failed.returncode and "null bytes" in failed.stderr and "Traceback" not in failed.stderr


main()
