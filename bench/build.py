"""Builds what measurements need for an interpreter: the packages, and empty.c."""
import os
import subprocess
import sys

import harness

sys.path.insert(0, os.path.join(harness.top, "tests", "lib"))
import pythons

builddir = os.environ.get("builddir", os.getcwd())


def interpreters():
    return pythons.find()


def packages(version, python):
    """A folder for PYTHONPATH with probe, profiler and empty, built for it."""
    folder = os.path.join(builddir, "bench", "python-" + version)
    pythons.build(python, folder)
    ask = "import sysconfig; print(sysconfig.get_path('include')); print(sysconfig.get_config_var('EXT_SUFFIX'))"
    include, suffix = harness.run([python, "-c", ask]).split()
    subprocess.run(["gcc", "-O2", "-fPIC", "-shared", "-I" + include,
                    os.path.join(harness.here, "empty.c"), "-o",
                    os.path.join(folder, "empty" + suffix)], check=True)
    return folder


def module_of(folder):
    """The file that holds the probe, which bpftrace and perf attach to."""
    probe = os.path.join(folder, "probe")
    return os.path.join(probe, next(n for n in os.listdir(probe) if n.startswith("_probe")))


def own():
    """(python, packages) of the interpreter that runs this."""
    return sys.executable, packages("own", sys.executable)


def peers():
    """The interpreter of a venv with the packages of peers.txt, as far as they install
    here; None without any.  They are optional: PYTHONPROBES_PEERS=no leaves them out."""
    if os.environ.get("PYTHONPROBES_PEERS") == "no":
        return None
    folder = os.path.join(builddir, "bench", "peers")
    python = os.path.join(folder, "bin", "python3")
    mark = os.path.join(folder, "tried")
    if not os.path.exists(mark):
        harness.progress("installing peers into %s" % folder)
        if subprocess.run([sys.executable, "-m", "venv", folder], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode != 0:
            return None
        for line in open(os.path.join(harness.here, "peers.txt")):
            if line.strip() and not line.startswith("#"):
                subprocess.run([python, "-m", "pip", "install", "-q", line.strip()],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        open(mark, "w").close()
    return python
