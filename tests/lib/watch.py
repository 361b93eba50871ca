"""The events that this very process fires, without a tracer and without root.

    events = watch.Watch("pythonprobe")     # before the first `import probe`
    import probe
    probe.dtrace_probe("a")
    events.take()    # [("pythonprobe", "a", "null", "null", "null", "null")]

The channel's reading end is built from the sources (watch.c) and loaded here.
Text comes back as str, undecodable bytes as \\xNN.
"""
import atexit
import collections
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
top = os.path.dirname(os.path.dirname(here))
sys.path.insert(0, os.path.join(top, "wheels"))
import makefile
sys.path.pop(0)

Event = collections.namedtuple("Event", "probe pid tid args")


def build(folder):
    """Build the library into a folder and return its path.  Tests that share the folder may build
    it at the same time: each in a folder of its own, and the last one's stays."""
    path = os.path.join(folder, "watch.so")
    if not os.path.exists(path):
        with tempfile.TemporaryDirectory(dir=folder) as own:
            os.rename(compile_library(own), path)
    return path


def compile_library(folder):
    """Compile it in an empty folder and return its path."""
    table = os.path.join(folder, "provider", "table.h")
    os.mkdir(os.path.dirname(table))
    awk = ["awk", "-f", "provider/table.awk", "provider/pythonprobes.d", "provider/python.d"]
    with open(table, "wb") as out:
        subprocess.run(awk, cwd=top, stdout=out, check=True)
    compiler = os.environ.get("CC", "gcc").split()
    sources = [os.path.join(here, "watch.c"), top + "/src/xmalloc.c"] + [
        os.path.join(top, name)
        for name in makefile.c_files("src/channel/local.mk", "libchannel_la_SOURCES")]
    path = os.path.join(folder, "watch.so")
    subprocess.run(compiler + ["-std=gnu11", "-D_GNU_SOURCE", "-O1", "-g", "-fPIC", "-shared",
                               "-I" + top + "/src", "-I" + folder, "-o", path]
                   + sources + ["-pthread"], check=True)
    return path


def skip_without_probes():
    """Nothing fires in a build without DTrace."""
    config = os.path.join(os.environ.get("builddir", "."), "config.h")
    if os.path.exists(config):
        with open(config) as file:
            if "#define PYTHONPROBES_NO_DTRACE" in file.read():
                print("1..0 # SKIP built without probes")
                sys.exit(0)


class Watch:
    def __init__(self, wanted="pythonprobe", strsize=256):
        skip_without_probes()
        folder = os.environ.get("WATCH_DIR")
        if folder is None:
            folder = tempfile.mkdtemp(prefix="pythonprobes-watch.")
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
        self.lib = ctypes.CDLL(build(folder))
        self.lib.watch_open.restype = ctypes.c_void_p
        self.lib.watch_open.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
        self.lib.watch_env.restype = ctypes.c_char_p
        self.lib.watch_env.argtypes = [ctypes.c_void_p]
        self.lib.watch_read.restype = ctypes.c_void_p
        self.lib.watch_read.argtypes = [ctypes.c_void_p]
        self.lib.watch_drops.restype = ctypes.c_ulong
        self.lib.watch_drops.argtypes = [ctypes.c_void_p]
        self.lib.watch_close.argtypes = [ctypes.c_void_p]
        self.libc = ctypes.CDLL(None)
        self.libc.free.argtypes = [ctypes.c_void_p]
        self.watch = self.lib.watch_open(wanted.encode(), strsize)
        name, _, value = self.lib.watch_env(self.watch).decode().partition("=")
        os.environ[name] = value

    def events(self):
        """All events since the last call, with their process and thread."""
        raw = self.lib.watch_read(self.watch)
        text = ctypes.string_at(raw).decode("utf-8", "backslashreplace")
        self.libc.free(raw)
        found = []
        for record in text.split("\x1e")[:-1]:
            probe, pid, tid, *args = record.split("\x1f")
            found.append(Event(probe, int(pid), int(tid), tuple(args)))
        return found

    def take(self):
        """The same as plain tuples: probe, arguments..."""
        return [(event.probe,) + event.args for event in self.events()]

    def drops(self):
        return self.lib.watch_drops(self.watch)

    def close(self):
        """End tracing; the process lowers its own semaphores."""
        self.lib.watch_close(self.watch)
