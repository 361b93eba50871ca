"""Every CPython on the machine that this project supports, and the packages built
for each of them."""
import glob
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
top = os.path.dirname(os.path.dirname(here))

# An interpreter's expression for its version, once it has imported sys and sysconfig.  "3.14.7t" has no GIL.
VERSION = "('%d.%d.%d' % sys.version_info[:3] + ('t' if sysconfig.get_config_var('Py_GIL_DISABLED') else ''))"
ASK = ("import os, sys, sysconfig; print(" + VERSION + ", sys.implementation.name,"
       " os.path.exists(sysconfig.get_path('include') + '/Python.h'), os.path.realpath(sys.executable))")


def find():
    """[(version, path)], oldest first, each interpreter once."""
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
            # By its file: python3.14 and python3.14t are two names of one.
            file = os.stat(real)
            found[file.st_dev, file.st_ino] = (version, path)
    return sorted(found.values(), key=lambda pair: version_key(pair[0]))


def version_key(version):
    return tuple(int(part) for part in version.split(".")[:2])


def build(python, folder, *flags):
    """Put the packages for an interpreter into a folder, or fail with the compiler's messages.  A
    warning is a failure.  What was built once stays in the build tree, if there is one."""
    kept = os.environ.get("builddir")
    if kept is None:
        return make(python, folder, flags)
    kept = os.path.join(kept, "tests", "built", digest(python, flags))
    if not os.path.exists(kept):
        os.makedirs(os.path.dirname(kept), exist_ok=True)
        new = make(python, tempfile.mkdtemp(dir=os.path.dirname(kept)), flags)
        try:
            os.rename(new, kept)
        except OSError:
            shutil.rmtree(new)              # another test was faster
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    return folder


def digest(python, flags):
    """Of all that goes into the packages."""
    found = hashlib.sha1()
    for text in [os.path.realpath(python), *flags, os.environ.get("CC", "")]:
        found.update(text.encode() + b"\0")
    for part in "src", "provider", "python", "tests/bin/build-for":
        for path in sorted(glob.glob(os.path.join(top, part, "**"), recursive=True) + [os.path.join(top, part)]):
            if os.path.isfile(path) and "__pycache__" not in path:
                with open(path, "rb") as file:
                    found.update(path.encode() + b"\0" + file.read())
    return found.hexdigest()


def make(python, folder, flags):
    run = subprocess.run([os.path.join(top, "tests", "bin", "build-for"), python, folder, "-Werror", *flags],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)
    if run.returncode != 0:
        shutil.rmtree(folder, ignore_errors=True)
        raise RuntimeError(run.stdout)
    os.chmod(folder, 0o755)
    return folder
