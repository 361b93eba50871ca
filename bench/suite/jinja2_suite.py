"""A real program: jinja2's own test suite, bare, collected by the profiler and by viztracer, and
watched on the channel at default options.

By name only, since it takes a quarter of an hour: `make bench BENCH=jinja2_suite`.  jinja2.txt names
the packages; jinja2 itself comes as its source, which has the tests.  A sample is the wall time of
one run of all tests.
"""
import os
import re
import resource
import shlex
import subprocess
import tarfile
import tempfile
import time

import build
from harness import Missing, Run, need, rounds, run, take_turns, target, top
from table import Row, Table, at_most, times

ROUNDS = 5
BARE, HOOK = "bare", "empty C trace hook"
COLLECT, VIZTRACER = "python3 -m pythonprobes profile -o x.profile", "viztracer"
LINES = ["-n", "python*:::line { @[copyinstr(arg0), arg2] = count(); }"]
WATCHED = {"lines counted": LINES, "py_calltime.d": ["-s", os.path.join(top, "dscripts", "py_calltime.d")]}
TESTS = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]


class Suite:
    """jinja2's source and a venv with all that its tests want."""

    def __init__(self, interpreter):
        self.interpreter = interpreter
        source, *wanted = build.listed("jinja2.txt")
        self.python = build.venv(interpreter, "jinja2-venv", wanted)
        self.source = os.path.join(build.builddir, "bench", "jinja2-source")
        self.env = dict(os.environ, PYTHONPATH="%s:%s/src" % (interpreter.folder, self.source),
                        PYTHONHASHSEED="0")
        if not os.path.exists(self.source):
            self.fetch(source)

    def fetch(self, package):
        name = package.replace("==", "-")
        with tempfile.TemporaryDirectory(dir=os.path.dirname(self.source)) as folder:
            run([self.python, "-m", "pip", "-q", "download", "--no-deps", "--no-binary", ":all:", "-d", folder,
                 package])
            with tarfile.open(os.path.join(folder, name + ".tar.gz")) as archive:
                archive.extractall(folder)
            os.rename(os.path.join(folder, name), self.source)

    def run(self, command):
        """Wall seconds, and what was said on stderr, of a command that runs all tests."""
        begin = time.monotonic()
        done = subprocess.run(command, cwd=self.source, env=self.env, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, universal_newlines=True, errors="replace")
        taken = time.monotonic() - begin
        if done.returncode != 0 or " passed" not in done.stdout:
            raise Missing(((done.stderr or done.stdout).strip().splitlines() or ["failed"])[-1][:120])
        return taken, done.stderr


def ways(suite, folder):
    return {BARE: [suite.python, *TESTS],
            HOOK: [suite.python, os.path.join(target, "hooked.py"), *TESTS[1:]],
            COLLECT: [suite.python, "-m", "pythonprobes", "profile", "-o", folder + "/x.profile", *TESTS],
            VIZTRACER: [suite.python, "-m", "viztracer", "--quiet", "--tracer_entries", "40000000",
                        "-o", folder + "/x.json", *TESTS]}


def way(suite, name, command):
    return Run([name], lambda: {name: suite.run(command)[0]})


def watched(suite, name, words, lost):
    command = [need("pydtrace"), "-q", "--source=channel", *words, "-o", "/dev/null",
               "-c", shlex.join([suite.python, "-m", "probe", *TESTS])]

    def measure():
        taken, said = suite.run(command)
        fired = fired_of(suite, name, words)
        drops = sum(int(n) for n in re.findall(r"(\d+) drops", said))
        lost.setdefault(name, []).append(100 * drops / fired)
        return {name: taken}
    return Run([name], measure)


_fired = {}


def fired_of(suite, name, words):
    """How many events a script's probes have, counted once, by probe."""
    if name not in _fired:
        probes = "python*:::line" if words is LINES else "python*:::function-entry, python*:::function-return"
        done = run([need("pydtrace"), "-q", "--source=channel", "-n", probes + " { @ = count(); }", "-c",
                    shlex.join([suite.python, "-m", "probe", *TESTS])], cwd=suite.source, env=suite.env)
        _fired[name] = int(done.split()[-1])
    return _fired[name]


def report(suite, folder, size):
    """CPU seconds of making report.html of the last run."""
    def measure():
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run([suite.python, "-m", "pythonprobes", "profile", "report", folder + "/x.profile",
             "-o", folder + "/x.html"], cwd=suite.source, env=suite.env)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        size.setdefault("size", []).append(os.path.getsize(folder + "/x.html") / 1e6)
        return {"time": after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime}
    return Run(["time"], measure)


def measure():
    interpreter = build.own()
    suite = Suite(interpreter)
    lost, size = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        runs = [way(suite, *pair) for pair in ways(suite, folder).items()]
        runs += [watched(suite, *pair, lost) for pair in WATCHED.items()]
        taken = take_turns(runs, rounds(ROUNDS))
        made = take_turns([report(suite, folder, size)], rounds(ROUNDS))
    title = "jinja2's test suite, CPython " + interpreter.version
    table = Table("jinja2_suite", title, "s")
    table.add([Row(BARE, BARE), Row(HOOK, BARE), Row(COLLECT, BARE, times(2.0, BARE, "bare")), Row(VIZTRACER, BARE),
               Row("lines counted", BARE), Row("py_calltime.d", BARE, times(1.6, BARE, "bare"))], taken)
    slower = Table("jinja2_slower", "The profiler's slow-down over viztracer's", "ratio")
    if all(isinstance(taken.get(key), list) for key in (BARE, COLLECT, VIZTRACER)):
        pairs = zip(taken[BARE], taken[COLLECT], taken[VIZTRACER])
        slower.add([Row("slow-down", None, at_most(0.3, "×"))],
                   {"slow-down": [(ours - bare) / (theirs - bare) for bare, ours, theirs in pairs]})
    drops = Table("jinja2_lost", "Events lost at default options", "% lost")
    drops.add([Row(key, None, at_most(0.1, "%")) for key in WATCHED], lost)
    html = Table("jinja2_report", "report.html of that run", "s of CPU, and MB")
    html.add([Row("time", None, at_most(3, "s")), Row("size", None, at_most(10, "MB"))], {**made, **size})
    return [table, slower, drops, html]
