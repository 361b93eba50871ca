"""Make the wheel: pydtrace, the packages, and an extension for each CPython that is at hand.

    assemble.py BUILD SYSROOT DIST [HEADERS ...]

BUILD is a build folder with wheels/pydtrace in it, a program that needs no library.  SYSROOT holds
the C library that the extensions are linked with, "" is this system's own.  The wheel goes to DIST.
HEADERS are more folders in which folders python3.X hold headers, for example those of another
system's root: an extension is made of headers alone, and no interpreter runs.

setup.py makes a wheel of one Python; this adds the other extensions and the licences of what is
linked into pydtrace, and tags it.  The tag is what the objects' symbols need.
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor

import makefile

ARCH = "x86_64"
TRIPLET = "x86_64-linux-gnu"
OLDEST = (3, 8)
LIBRARIES = {"libc.so.6", "libpthread.so.0"}    # that an extension may ask for
LARGEST = {"extension": 1 << 20, "pydtrace": 3 << 20}       # bytes
LICENSES = "/usr/share/common-licenses"


def fail(why):
    sys.exit("wheels: " + why)


def output(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, universal_newlines=True, check=True).stdout


# --- the extensions

def headers(more):
    """{"3.8": folder}: one folder of headers for each version of CPython, "3.14t" without the
    GIL."""
    pyenv = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    places = ["/usr/include", "/usr/local/include"]
    cache = os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))
    places += sorted(glob.glob(pyenv + "/versions/*/include")) + sorted(glob.glob("/opt/python*/include"))
    places += sorted(glob.glob(cache + "/pythonprobes/python3.*t/include"))     # ./bootstrap free-threaded
    found = {}
    for place in places + more:
        for folder in glob.glob(place + "/python3.*"):
            name = re.fullmatch(r"python3\.(\d+)(t?)", os.path.basename(folder))
            if name and (3, int(name.group(1))) >= OLDEST and os.path.exists(folder + "/Python.h"):
                found.setdefault("3." + "".join(name.groups()), folder)
    return dict(sorted(found.items(), key=lambda item: int(item[0].rstrip("t")[2:])))


def build_extension(version, folder, sysroot, temp, target):
    """Compile the extension into the folder target; returns its path."""
    path = os.path.join(target, "_probe.cpython-%s-%s.so" % (version.replace(".", ""), TRIPLET))
    system = []
    if sysroot:
        # Debian's gcc looks for libraries in its own system, too.
        system = ["--sysroot=" + sysroot] + ["-L%s%s/%s" % (sysroot, lib, TRIPLET)
                                             for lib in ("/usr/lib", "/lib")]
    sources = makefile.c_files("src/tracee/local.mk", "tracee_sources")
    # Debian's pyconfig.h includes one of another folder beside its own.
    subprocess.check_call(
        [os.environ.get("CC", "gcc"), *system, "-std=gnu11", "-D_GNU_SOURCE", "-DNDEBUG", "-O2",
         "-fPIC", "-shared", "-pthread", "-fvisibility=hidden", "-s", "-Wall", "-Wextra",
         "-isystem", folder, "-idirafter", os.path.dirname(folder), "-I" + temp, "-Isrc",
         "-o", path, *sources])
    return path


def needs(path):
    """(libraries, newest glibc) that a file asks for."""
    libraries = set(re.findall(r"^ +NEEDED +(\S+)$", output("objdump", "-p", path), re.M))
    versions = [tuple(map(int, found)) for found in
                re.findall(r"\bGLIBC_(\d+)\.(\d+)\b", output("objdump", "-T", path))]
    return libraries, max(versions, default=(2, 0))


def check_size(path, kind):
    if os.path.getsize(path) > LARGEST[kind]:
        fail("%s has %d bytes; %d is the most" % (path, os.path.getsize(path), LARGEST[kind]))


# --- the licences

def linked(linker_map):
    """The archives of which something is in the program, from the linker's map."""
    text = makefile.read(linker_map)
    members = text[:text.index("\nMemory Configuration")]
    return sorted({os.path.realpath(path) for path in re.findall(r"^(/\S+\.a)\(", members, re.M)})


def add_licenses(folder, archives):
    """Into the folder: the copyright of each Debian package that an archive is from, and the
    licences that these name."""
    os.makedirs(folder, exist_ok=True)
    lines, common = [], set()
    for package in sorted({output("dpkg", "-S", path).split(":")[0] for path in archives}):
        release = output("dpkg-query", "-Wf", "${source:Package} ${source:Version}", package)
        lines.append("  %s, of Debian's source package %s\n" % (package, release))
        text = makefile.read("/usr/share/doc/%s/copyright" % package)
        with open(os.path.join(folder, package + ".txt"), "w", encoding="utf-8") as file:
            file.write(text)
        common |= set(re.findall(LICENSES + r"/([A-Za-z0-9.-]*[A-Za-z0-9])", text))
    for name in sorted(common):
        shutil.copyfile(os.path.join(LICENSES, name), os.path.join(folder, name + ".txt"))
    with open(os.path.join(folder, "LINKED.txt"), "w") as file:
        file.write("The program pydtrace holds parts of these packages, whose licences lie here:\n\n"
                   + "".join(lines) + "\nThe source distribution of pythonprobes builds it with "
                   "other versions of them.\n")


# --- the wheel

def tag(glibc):
    names = ["manylinux_%d_%d_%s" % (*glibc, ARCH)]
    if glibc == (2, 17):
        names.append("manylinux2014_" + ARCH)       # the name that older pips know
    return ["py3-none-" + name for name in names]


def set_tags(path, tags):
    lines = [line for line in makefile.read(path).splitlines() if line and not line.startswith("Tag: ")]
    with open(path, "w") as file:
        file.write("\n".join(lines + ["Tag: " + tag for tag in tags]) + "\n")


def plain_wheel(pydtrace, temp):
    """The wheel of setup.py, unpacked; returns its folder."""
    environment = dict(os.environ, PYTHONPROBES_PYDTRACE=pydtrace)
    subprocess.check_call(
        [sys.executable, "-B", "-W", "ignore", "setup.py", "-q", "egg_info", "--egg-base", temp,
         "build", "--build-base", temp + "/build",
         "bdist_wheel", "--bdist-dir", temp + "/bdist", "--dist-dir", temp], env=environment)
    tree = os.path.join(temp, "tree")
    with zipfile.ZipFile(*glob.glob(temp + "/*.whl")) as wheel:
        for info in wheel.infolist():
            # `wheel unpack` and extractall() forget that pydtrace is a program.
            os.chmod(wheel.extract(info, tree), info.external_attr >> 16 & 0o777)
    return tree


def main(build, sysroot, dist, *more):
    pydtrace = os.path.join(build, "wheels", "pydtrace")
    with tempfile.TemporaryDirectory() as temp:
        stripped = os.path.join(temp, "pydtrace")
        subprocess.check_call(["strip", "-o", stripped, pydtrace])
        check_size(stripped, "pydtrace")
        if needs(stripped)[0]:
            fail("%s is not linked statically" % pydtrace)
        tree = plain_wheel(stripped, temp)
        for path in glob.glob(tree + "/probe/_probe*.so"):
            os.unlink(path)

        makefile.write_table(temp)
        open(os.path.join(temp, "config.h"), "w").close()
        glibc = (2, 5)
        found = headers(list(more))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            paths = list(pool.map(lambda item: build_extension(*item, sysroot, temp, tree + "/probe"),
                                  found.items()))
        for path in paths:
            check_size(path, "extension")
            libraries, newest = needs(path)
            if not libraries <= LIBRARIES:
                fail("%s needs %s" % (path, " ".join(sorted(libraries - LIBRARIES))))
            glibc = max(glibc, newest)
        info, = glob.glob(tree + "/*.dist-info")
        add_licenses(os.path.join(info, "licenses"), linked(pydtrace + ".map"))
        set_tags(os.path.join(info, "WHEEL"), tag(glibc))
        os.makedirs(dist, exist_ok=True)
        wheels = "%s/pythonprobes-%s-py3-none-manylinux*.whl" % (dist, makefile.version())
        for path in glob.glob(wheels):
            os.unlink(path)
        subprocess.check_call([sys.executable, "-m", "wheel", "pack", "--dest-dir", dist, tree],
                              stdout=subprocess.DEVNULL)
    print("for CPython %s; needs glibc %d.%d" % (", ".join(found), *glibc))
    print(*glob.glob(wheels))


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    arguments = [os.path.abspath(path) if path else "" for path in sys.argv[1:]]
    os.chdir(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    main(*arguments)
