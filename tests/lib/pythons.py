"""Every CPython on the machine that this project supports, and the packages built
for each of them."""
import glob
import os
import shutil
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
top = os.path.dirname(os.path.dirname(here))

ASK = ("import os, sys, sysconfig; print('%d.%d.%d' % sys.version_info[:3]"
       " + ('t' if sysconfig.get_config_var('Py_GIL_DISABLED') else ''), sys.implementation.name,"
       " os.path.exists(sysconfig.get_path('include') + '/Python.h'), os.path.realpath(sys.executable))")


def find():
    """[(version, path)], oldest first, each interpreter once.  "3.14.7t" is a free-threaded one."""
    places = ["/usr/bin", "/usr/local/bin"] + sorted(glob.glob("/opt/python*/bin"))
    root = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    places += sorted(glob.glob(os.path.join(root, "versions", "*", "bin")))
    cache = os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))
    places += sorted(glob.glob(cache + "/pythonprobes/python3.*t/bin"))     # ./bootstrap free-threaded
    found = {}
    for path in [sys.executable] + [p for place in places
                                    for p in sorted(glob.glob(place + "/python3.[0-9]*"))]:
        if not os.path.basename(path).replace("python3.", "").replace("python3", "0").isdigit():
            continue
        run = subprocess.run([path, "-S", "-c", ASK], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, universal_newlines=True)
        if run.returncode != 0:
            continue
        version, name, headers, real = run.stdout.rstrip("\n").split(" ", 3)
        if name == "cpython" and headers == "True" and version_key(version) >= (3, 8):
            found[real] = (version, path)
    return sorted(found.values(), key=lambda pair: version_key(pair[0]))


def version_key(version):
    return tuple(int(part) for part in version.split(".")[:2])


def build(python, folder, *flags):
    """Build the packages for an interpreter, or fail with the compiler's messages.
    A warning is a failure."""
    run = subprocess.run([os.path.join(top, "tests", "bin", "build-for"), python, folder, "-Werror", *flags],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)
    if run.returncode != 0:
        shutil.rmtree(folder, ignore_errors=True)
        raise RuntimeError(run.stdout)
    return folder
