"""CPython's own tests, with every CPython here that has them.

Those of its probes (test_dtrace, which no build without --with-dtrace passes by
itself) pass: `dtrace` is pydtrace, the packages bring the probes.  As this user, and
as root as an ordinary one as well.

Some of those that watched or instrumented interpreters could break have the same
results bare, with the probes in (PYTHONPROBES_INSTRUMENT), and with every probe of them
watched; a difference that is not seen a second time is none.  docs/interpreter-probes.md
has the results of all of them.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import as_nobody
import pythons
import watch
from tap import Skip, main, test

watch.skip_without_probes()

scratch = tempfile.TemporaryDirectory(prefix="pythonprobes-test.")
os.chmod(scratch.name, 0o755)
every = [(version, python) for version, python in pythons.find()
         if subprocess.run([python, "-c", "import test.test_dtrace"],
                           stderr=subprocess.DEVNULL).returncode == 0]
if not every:
    print("1..0 # SKIP no Python here has CPython's tests")
    sys.exit(0)


def cases(version):
    """Those of test_dtrace that watch probes; from 3.15 on it knows none of lines, and its
    test of the opcodes of calls knows those of today."""
    last = "line" if tuple(map(int, version.split("."))) < (3, 15) else "verify_call_opcodes"
    return ["%s.test_%s" % (group, case) for group in ("DTraceNormalTests", "DTraceOptimizedTests")
            for case in ("function_entry_return", "gc", last)]


# The suite skips itself unless the interpreter was configured with the probes.
DTRACE = """
import sys, sysconfig, unittest
sysconfig.get_config_vars()["WITH_DTRACE"] = 1
unittest.main("test.test_dtrace", argv=["test"] + sys.argv[1:])
"""

SUITES = ["test_sys_settrace", "test_sys_setprofile", "test_generators", "test_coroutines",
          "test_asyncgen", "test_contextlib", "test_traceback"]
PROBES = ("function-entry", "function-return", "line", "exception-raise", "exception-uncaught", "gc-start",
          "gc-done", "import-find-load-start", "import-find-load-done")
WATCH = ", ".join("python*:::" + name for name in PROBES) + " { @[probename] = count(); }"


def packages(version, python):
    folder = os.path.join(scratch.name, version)
    if not os.path.exists(folder):
        pythons.build(python, folder)
    return folder


def environment(path, **more):
    # As container images set it: the program writes its lines in pieces.
    return dict(os.environ, PYTHONPATH=path, PYTHONUNBUFFERED="1", **more)


def dtrace(version, python, wrap):
    folder = packages(version, python)
    if not os.path.exists(folder + "/dtrace"):
        os.symlink(shutil.which("pydtrace"), folder + "/dtrace")
    env = environment(folder, PATH=folder + ":" + os.environ["PATH"])
    with tempfile.TemporaryDirectory() as aside:
        done = subprocess.run(wrap([python, "-c", DTRACE] + cases(version), aside), env=env, cwd="/",
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120,
                              universal_newlines=True)
    assert done.returncode == 0 and "Ran 6 tests" in done.stdout and "skipped" not in done.stdout, \
        done.stdout


def ordinary(python):
    """As an ordinary user, who can reach the interpreter, this tree and the build."""
    home = os.path.dirname(os.path.dirname(python))
    folders = [home, pythons.top, os.path.dirname(shutil.which("pydtrace"))]
    return lambda argv, aside: as_nobody.command(argv, folders, aside)


def results(version, python, mode):
    """{test: what came of it}, and what was said beside that."""
    folder = packages(version, python)
    report = os.path.join(scratch.name, version + mode + ".xml")
    argv = [python, "-m", "test", "--junit-xml", report] + SUITES
    env = environment(folder if mode != "instrumented" else folder + "/probe/_site:" + folder)
    if mode == "instrumented":
        env["PYTHONPROBES_INSTRUMENT"] = "1"
    elif mode == "watched":
        argv = ["pydtrace", "-q", "-n", WATCH, "-c", " ".join(argv)]
    with tempfile.TemporaryDirectory() as cwd:
        done = subprocess.run(argv, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              cwd=cwd, universal_newlines=True, timeout=300)
    assert os.path.exists(report), done.stdout
    said = {}
    for case in xml.etree.ElementTree.parse(report).iter("testcase"):
        kinds = [child.tag for child in case if child.tag in ("failure", "error", "skipped")]
        said[case.get("name")] = kinds[0] if kinds else case.get("result")
    return said, done.stdout


def differing(bare, said):
    """{test: what came of it in either}"""
    return {name: (bare.get(name), said.get(name)) for name in set(bare) | set(said)
            if bare.get(name) != said.get(name)}


for version, python in every:
    def add(version, python):
        @test("%s: test_dtrace" % version)
        def _():
            dtrace(version, python, lambda argv, aside: argv)

        if os.geteuid() == 0:
            @test("%s: test_dtrace, as an ordinary user" % version)
            def _():
                dtrace(version, python, ordinary(python))

        @test("%s: the same results bare, instrumented and watched" % version)
        def _():
            bare, out = results(version, python, "bare")
            assert len(bare) > 200 and "completed" in bare.values(), out
            for mode in "instrumented", "watched":
                said, out = results(version, python, mode)
                other = differing(bare, said)
                if other:	# some of CPython's tests depend on how long things take
                    print("# %s: once %r" % (mode, other), flush=True)
                    again = differing(results(version, python, "bare")[0],
                                      results(version, python, mode)[0])
                    other = {name: pair for name, pair in other.items() if name in again}
                assert not other, "%s\n%s: %r" % (out, mode, other)
            counted = [line.split()[0] for line in out.splitlines() if line.split()[:1]]
            assert set(PROBES) <= set(counted), out
    add(version, python)

main()
