"""python:::exception-uncaught, seen through the channel: once for each exception that leaves the
program, with the place where it was raised."""
import importlib.util
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

events = watch.Watch("exception__uncaught")
scratch = tempfile.TemporaryDirectory()
PROGRAM = os.path.join(scratch.name, "program.py")


def run(text, *options):
    """What was seen of a program and its children, and how it ended."""
    with open(PROGRAM, "w") as file:
        file.write(text)
    done = subprocess.run([sys.executable, *options, PROGRAM], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True, timeout=60)
    seen = ["%s %s %s:%s %s" % (e[1], e[2], os.path.basename(e[3]), e[5], e[4]) for e in events.take()]
    return seen, done


@test("out of the main program: once, with the place where it was raised")
def _():
    seen, done = run("import probe; probe.instrument()\ndef f():\n    int('x')\ndef g():\n    f()\ng()\n")
    assert seen == ["ValueError invalid literal for int() with base 10: 'x' program.py:3 f"], seen
    assert done.returncode == 1 and "ValueError: invalid" in done.stderr, done


@test("in the first function itself, and in what it imports")
def _():
    seen, _ = run("import probe; probe.instrument()\nimport nothing_of_this_name\n")
    assert seen == ["ModuleNotFoundError No module named 'nothing_of_this_name' program.py:2 "
                    "<module>"], seen


@test("under python3 -m probe")
def _():
    seen, done = run("def f():\n    1 / 0\nf()\n", "-m", "probe")
    assert seen == ["ZeroDivisionError division by zero program.py:2 f"], seen
    assert "pythonprobes" not in done.stderr, done.stderr


@test("not what is handled, wherever")
def _():
    seen, done = run("import probe; probe.instrument()\ntry:\n    int('x')\nexcept ValueError:\n    pass\n"
                     "import concurrent.futures as c\n"
                     "with c.ThreadPoolExecutor(1) as pool:\n"
                     "    assert pool.submit(int, 'y').exception() is not None\n"
                     "import asyncio\nasync def f():\n    1 / 0\n"
                     "async def m():\n    await asyncio.gather(f(), return_exceptions=True)\n"
                     "asyncio.run(m())\n"
                     "class D:\n    def __del__(self):\n        1 / 0\nD()\nprint('end')\n")
    assert seen == [] and "end" in done.stdout, (seen, done)


@test("one that is let pass by handlers of the first function, though others came meanwhile")
def _():
    handled = "try:\n    int('x')\n{}:\n    try:\n        1 / 0\n    except ArithmeticError:\n" \
              "        pass\n{}"
    for clause, end in (("except ValueError", "    raise\n"), ("finally", "    pass\n")):
        seen, _ = run("import probe; probe.instrument()\n" + handled.format(clause, end))
        assert [e.split()[0] for e in seen] == ["ValueError"], (clause, seen)


@test("not in a program that was instrumented before")
def _():
    seen, done = run("import probe; probe.instrument(); import _thread, sys, time\n"
                     "lock = _thread.allocate_lock()\nlock.acquire()\n"
                     "def f():\n    while sys.version_info < (3, 12) and not sys.gettrace():\n"
                     "        time.sleep(0.01)\n    int('y')\n"
                     "sys.unraisablehook = lambda args: lock.release()\n"
                     "_thread.start_new_thread(f, ())\nlock.acquire(timeout=20)\n"
                     "probe.uninstrument()\nint('z')\n")
    assert [e.split()[-2:] for e in seen] == [["program.py:7", "f"]], seen
    assert done.returncode == 1, done


@test("neither SystemExit nor what a program ends with it, but KeyboardInterrupt")
def _():
    seen, done = run("import probe; probe.instrument(); import sys, threading\n"
                     "t = threading.Thread(target=sys.exit)\nt.start()\nt.join()\n"
                     "sys.exit('bye')\n")
    assert seen == [] and done.returncode == 1 and done.stderr == "bye\n", (seen, done)
    seen, done = run("import probe; probe.instrument()\nraise KeyboardInterrupt\n")
    assert seen == ["KeyboardInterrupt  program.py:2 <module>"], seen


@test("out of a thread's run(), and the program goes on")
def _():
    seen, done = run("import probe; probe.instrument(); import threading\ndef f():\n    {}['k']\n"
                     "class T(threading.Thread):\n    def run(self):\n        raise OSError(2, 'no')\n"
                     "for t in threading.Thread(target=f), T():\n    t.start()\n    t.join()\n"
                     "print('end')\n")
    assert seen == ["KeyError k program.py:3 f", "FileNotFoundError no program.py:6 run"], seen
    assert "end" in done.stdout and done.returncode == 0, done


@test("out of a function of _thread's")
def _():
    seen, _ = run("import probe; probe.instrument(); import _thread, time\nlock = _thread.allocate_lock()\nlock.acquire()\n"
                  "def f():\n    while sys.version_info < (3, 12) and not sys.gettrace():\n"
                  "        time.sleep(0.01)\n    1 / 0\n"
                  "import sys\nsys.unraisablehook = lambda args: lock.release()\n"
                  "_thread.start_new_thread(f, ())\nlock.acquire(timeout=20)\n")
    assert seen == ["ZeroDivisionError division by zero program.py:7 f"], seen


@test("out of a process of multiprocessing")
def _():
    seen, done = run("import probe; probe.instrument(); import multiprocessing\ndef f():\n    1 / 0\n"
                     "p = multiprocessing.get_context('fork').Process(target=f)\n"
                     "p.start()\np.join()\nprint('end', p.exitcode)\n")
    assert "end 1" in done.stdout, done
    assert seen == ["ZeroDivisionError division by zero program.py:3 f"], (seen, done)


@test("an excepthook of the program runs as without us, and once")
def _():
    seen, done = run("import probe; probe.instrument(); import sys, threading\n"
                     "def hook(kind, error, traceback):\n    print('hook', kind.__name__)\n"
                     "sys.excepthook = hook\n"
                     "threading.excepthook = lambda args: print('thread', args.exc_type.__name__)\n"
                     "t = threading.Thread(target=int, args=('x',))\nt.start()\nt.join()\n"
                     "raise LookupError('last')\n")
    assert [e.split()[0] for e in seen] == ["ValueError", "LookupError"], seen
    assert re.findall("(?:hook|thread) .*", done.stdout) == ["thread ValueError", "hook LookupError"]
    assert done.stderr == "", done.stderr


@test("an audit hook of the program sees no more of it than that there is one of ours")
def _():
    seen, done = run("import probe; probe.instrument(); import sys\ntold = []\nsys.addaudithook(lambda event, args: told.append(event))\n"
                     "import atexit\natexit.register(lambda: print('told', *told[told.index('begin'):]))\n"
                     "sys.audit('begin')\nint('x')\n")
    events = re.search("told (.*)", done.stdout).group(1).split()
    assert [e for e in events if e == "sys.excepthook"] == ["sys.excepthook"], events
    assert [e.split()[0] for e in seen] == ["ValueError"], seen


if importlib.util.find_spec("greenlet") is not None:
    @test("a greenlet's goes to its parent, and leaves the program there")
    def _():
        text = ("import probe; probe.instrument(); import greenlet\ndef f():\n    int('x')\n"
                "def g():\n    greenlet.greenlet(f).switch()\n"
                "try:\n    g()\nexcept ValueError:\n    print('end')\n")
        seen, done = run(text)
        assert seen == [] and "end" in done.stdout, (seen, done)
        seen, done = run(text + "g()\n")
        assert [e.split()[0] for e in seen] == ["ValueError"], seen


main()
