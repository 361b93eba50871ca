"""Builds what measurements need for an interpreter: the packages, empty.c, site_from_c.c;
and installs the peers."""
import glob
import os
import shutil
import subprocess
import sys
import tempfile

import harness
from harness import Missing

sys.path[:0] = [os.path.join(harness.top, "tests", "lib"), os.path.join(harness.top, "wheels")]
import makefile
import pythons

builddir = os.environ.get("builddir", os.getcwd())
ASK = ("import sys, sysconfig; print(sysconfig.get_path('include'));"
       "print(sysconfig.get_config_var('EXT_SUFFIX')); print(" + pythons.VERSION + ")")


class Interpreter:
    """A CPython and a folder for its PYTHONPATH with probe, profiler, empty, site_from_c."""

    def __init__(self, python):
        include, suffix, self.version = harness.run([python, "-c", ASK]).split()
        self.python, self.pydtrace = python, shutil.which("pydtrace")
        self.folder = os.path.join(builddir, "bench", "python-" + self.version)
        self.modules = [self.file("probe", "_probe" + suffix), self.file("site_from_c" + suffix)]
        if not up_to_date(self.modules[-1]):
            self.build(suffix, include)

    def build(self, suffix, include):
        try:
            pythons.build(self.python, self.folder)
        except RuntimeError as why:
            raise Missing("does not build: " + str(why).strip().splitlines()[-1][:120]) from None
        # As pip installs them.  The build's environment writes no bytecode at an import.
        harness.run([self.python, "-m", "compileall", "-q", self.folder])
        self.extension("empty", suffix, include)
        writer = [path for path in makefile.c_files("src/tracee/local.mk", "tracee_sources")
                  if path.startswith("src/channel/")]
        self.extension("site_from_c", suffix, include, "-fvisibility=hidden", "-I" + self.folder + "/include",
                       "-I" + os.path.join(harness.top, "src"), *(os.path.join(harness.top, path) for path in [
                           "src/tracee/site.c", "src/tracee/module_channel.c", "src/tracee/wanted.c", *writer]))

    def file(self, *parts):
        return os.path.join(self.folder, *parts)

    def extension(self, name, suffix, include, *more):
        harness.run(["gcc", "-std=gnu11", "-D_GNU_SOURCE", "-O2", "-fPIC", "-shared", "-isystem", include,
                     os.path.join(harness.target, name + ".c"), "-o", self.file(name + suffix), *more])


# The last commit in which each thread that fires had a ring of its own.
BEFORE = "f00474b"


class Before(Interpreter):
    """The Interpreter `now` with the packages and the pydtrace of an earlier commit, which is built
    in the build tree."""

    def __init__(self, now, commit):
        self.python, self.version = now.python, now.version
        top = os.path.join(builddir, "bench", "before-" + commit)
        self.pydtrace = os.path.join(top, "build", "pydtrace")
        self.folder = "%s/build/python:%s" % (top, now.folder)
        if not os.path.exists(self.pydtrace):
            harness.progress("  building " + commit)
            os.makedirs(os.path.join(top, "build"), exist_ok=True)
            harness.run(["sh", "-e", "-c", """
                git -c safe.directory='*' -C "$1" archive "$2" | tar -x -C "$3"
                cd "$3" && autoreconf -i && cd build && ../configure -q PYTHON="$4" && make -s -j2
                """, "sh", harness.top, commit, top, self.python])
        self.modules = glob.glob(os.path.join(top, "build", "python", "probe", "_probe*.so"))


def up_to_date(made):
    """Is it there, and newer than everything that goes into it?"""
    if not os.path.exists(made):
        return False
    sources = [path for part in ("src/tracee/*", "src/channel/*", "src/*.h", "provider/*", "python/*/*",
                                     "bench/target/*.c")
               for path in glob.glob(os.path.join(harness.top, part))]
    return os.path.getmtime(made) > max(map(os.path.getmtime, sources))


_own = []


def own():
    """The Interpreter that runs this."""
    if not _own:
        harness.progress("  building for CPython %s" % sys.version.split()[0])
        _own.append(Interpreter(sys.executable))
    return _own[0]


_before = []


def before():
    """The Interpreter that runs this, as of BEFORE; None where that cannot be built."""
    if not _before:
        try:
            _before.append(Before(own(), BEFORE))
        except Missing as why:
            harness.progress("  no %s: %s" % (BEFORE, why))
            _before.append(None)
    return _before[0]


def others():
    """[(version, path)] of the CPythons here, oldest first; one of each version."""
    return list(dict(pythons.find()).items())


def listed(name):
    """The packages that a file of this folder names."""
    with open(os.path.join(harness.here, name)) as file:
        return [line.strip() for line in file if line.strip() and not line.startswith("#")]


def venv(interpreter, name, wanted):
    """The python of a venv with these packages, made once; Missing where that fails."""
    folder = os.path.join(builddir, "bench", "%s-%s" % (name, interpreter.version))
    python = os.path.join(folder, "bin", "python3")
    if not os.path.exists(os.path.join(folder, "tried")):
        harness.progress("  installing %s for CPython %s" % (", ".join(wanted), interpreter.version))
        harness.run([interpreter.python, "-m", "venv", folder])
        harness.run([python, "-m", "pip", "-q", "install", *wanted])
        open(os.path.join(folder, "tried"), "w").close()
    return python


def peers(interpreter):
    """The python of a venv with the packages of peers.txt, as far as they install for
    this interpreter.  They are optional: PYTHONPROBES_PEERS=no leaves them out, and
    then it is the interpreter itself, where importing them says what is missing."""
    if os.environ.get("PYTHONPROBES_PEERS") == "no":
        return interpreter.python
    folder = os.path.join(builddir, "bench", "peers-" + interpreter.version)
    python = os.path.join(folder, "bin", "python3")
    mark = os.path.join(folder, "tried")
    wanted = listed("peers.txt")
    if os.path.exists(mark) and open(mark).read().split() == wanted:
        return python
    harness.progress("  installing peers for CPython %s" % interpreter.version)
    with tempfile.TemporaryFile() as log:
        quiet = dict(stdout=log, stderr=log)
        if subprocess.run([interpreter.python, "-m", "venv", folder], **quiet).returncode != 0:
            return interpreter.python
        for line in wanted:
            subprocess.run([python, "-m", "pip", "install", "-q", line], **quiet)
    with open(mark, "w") as file:
        file.write("\n".join(wanted))
    return python
