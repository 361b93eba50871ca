"""python3 -m profiler runs a program as python3 does."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test

folder = tempfile.TemporaryDirectory()
SHOW = """
import sys
print(__name__, sys.argv, sys.path[0], sys.modules["__main__"].__dict__ is globals())
print(__file__ if "__file__" in globals() else None, __package__, __spec__ and __spec__.name)
import pickle
class Mine: pass
print(type(pickle.loads(pickle.dumps(Mine()))) is Mine)
"""
os.makedirs(folder.name + "/package")
for name, text in (("show.py", SHOW), ("package/__init__.py", ""), ("package/__main__.py", SHOW),
                   ("package/part.py", SHOW), ("exits.py", "raise SystemExit(7)"),
                   ("fails.py", "def f():\n    raise KeyError('mine')\nf()"), ("bad.py", "x = = 1"),
                   ("echo.py", "import sys; print(sys.stdin.read())")):
    with open(os.path.join(folder.name, name), "w") as file:
        file.write(text)


def run(*args, module=True, **kwargs):
    command = [sys.executable] + (["-m", "profiler"] if module else []) + list(args)
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder.name,
                          universal_newlines=True, **kwargs)


def same(*args):
    ours, plain = run(*args), run(*args, module=False)
    assert (ours.returncode, ours.stdout) == (plain.returncode, plain.stdout), (ours, plain)
    return ours


@test("a script: its name, arguments, path, namespace")
def _():
    same("show.py", "a", "--threads", "-m")
    same("package/part.py")


@test("a module, a package, a part of one")
def _():
    same("-m", "package", "x")
    same("-m", "package.part", "-h")


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
    failed = same("fails.py")
    assert failed.returncode == 1 and failed.stderr.endswith("KeyError: 'mine'\n")
    assert same("bad.py").stderr.endswith("SyntaxError: invalid syntax\n")


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
                        (("-m", "no.such"), "no.such"), (("-m", "nothing"), "no module named nothing"),
                        (("-m", "sys"), "no Python code")):
        failed = run(*args)
        assert failed.returncode == 2 and failed.stdout == "", (args, failed)
        first, second = failed.stderr.splitlines()
        assert first.startswith("profiler: ") and words in first, failed
        assert second == "Try 'python3 -m profiler --help'."


main()
