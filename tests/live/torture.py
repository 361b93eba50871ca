"""A program that does to its process what programs do at their worst runs the same bare,
instrumented, watched on the channel and watched by the kernel: the same output, the same
exit status, and no thread and no descriptor more than the documents say.  On every
CPython, in development mode with warnings as errors, as root and as an ordinary user."""
import glob
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import as_nobody
import pythons
import watch
from tap import Skip, main, test

watch.skip_without_probes()

PROGRAM = r"""
import asyncio, ctypes, gc, multiprocessing, os, signal, subprocess, sys, threading, time
import warnings, weakref
import probe

bare = os.environ["TORTURE"] == "bare"


def section(function):
    result = function()
    print(function.__name__.replace("_", " ") + ":", result, flush=True)


def in_threads(n, function):
    threads = [threading.Thread(target=function) for _ in range(n)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def child(function=lambda: None):
    pid = os.fork()
    if pid == 0:
        try:
            function()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitpid(pid, 0)[1]


# --- forks

class quiet_forks(warnings.catch_warnings):
    # From 3.12 on CPython warns, of threads that are the program's own here.
    def __enter__(self):
        super().__enter__()
        warnings.filterwarnings("ignore", ".*multi-threaded", DeprecationWarning)


def threads_that_fork():
    statuses = []
    with quiet_forks():
        in_threads(4, lambda: statuses.extend(child() for _ in range(5)))
    return statuses


def processes_with_a_preexec_fn():
    statuses = []
    with quiet_forks():
        in_threads(2, lambda: statuses.extend(
            subprocess.run(["true"], preexec_fn=os.getpid).returncode for _ in range(3)))
    return statuses


def square(n):
    probe.dtrace_probe("square", n)
    return n * n


def multiprocessing_by_fork():
    with quiet_forks():
        with multiprocessing.get_context("fork").Pool(2) as pool:
            found = pool.map(square, range(20))
            pool.close()
            pool.join()
    return sum(found)


def forks_of_a_single_thread():
    # Functions that run amid os.fork() behind ours.
    return [child(lambda: child(lambda: probe.dtrace_probe("grandchild"))) for _ in range(10)]


# --- signals

class Alarm(Exception):
    pass


raised = 0


def on_alarm(number, frame):
    global raised
    raised += 1
    raise Alarm if raised % 2 else KeyboardInterrupt


class Slow:
    def __str__(self):
        return "".join(str(i) for i in range(30))


def fire_until(n):
    i = 0
    while raised < n:
        i += 1
        probe.dtrace_probe("k", i, (i, [None]), Slow(), str(i) * 50)


def count_until(n):
    numbers = (i for i in range(1 << 40))
    while raised < n:
        next(numbers)


def exceptions_of_signal_handlers():
    global raised
    raised = seen = 0
    before = signal.signal(signal.SIGALRM, on_alarm)
    try:
        for n in range(80):
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.0005)
                (fire_until if n % 4 < 2 else count_until)(n + 1)
            except (Alarm, KeyboardInterrupt):
                seen += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return raised, seen


# --- recursion

def deep(n, thing):
    depths[-1] = n
    probe.dtrace_probe("deep", n, thing)
    return deep(n + 1, thing)


depths = []


class Endless:
    def __str__(self):
        return str(self)


def recursion_to_the_limit():
    depths.clear()
    for thing in (1, "text", (1, 2), Slow(), 10**30) * 2:
        depths.append(0)
        try:
            deep(0, thing)
        except RecursionError:
            pass
    for _ in range(3):
        probe.dtrace_probe(Endless())
    return depths


# --- names and owners

def a_name():
    ctypes.CDLL(None).prctl(15, b"torture", 0, 0, 0)
    probe.dtrace_probe("renamed")
    with open("/proc/self/comm") as file:
        return file.read().strip()


def an_owner():
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    probe.dtrace_probe("owner", os.getuid())
    return child(lambda: probe.dtrace_probe("child", os.getuid()))


# --- trace functions, threads, generators

def leaf(x):
    y = x + 1
    return y


def a_trace_function():
    lines = []

    def trace(frame, event, arg):
        if frame.f_code is leaf.__code__:
            lines.append((event, frame.f_lineno - leaf.__code__.co_firstlineno))
        return trace
    for _ in range(3):
        leaf(1)
        sys.settrace(trace)
        leaf(2)
        sys.settrace(None)
        threading.settrace(trace)
        in_threads(1, lambda: leaf(3))
        threading.settrace(None)
    return len(lines), lines[:4]


def generator(log):
    try:
        while True:
            yield leaf(1)
    finally:
        log.append("closed")


def functions_that_do_not_end():
    log = []
    for _ in range(5):
        left = generator(log)
        next(left)
        del left
        handed = [generator(log)]
        next(handed[0])
        in_threads(1, lambda: (next(handed[0]), handed.clear()))

    def leave():
        leaf(1)
        sys.exit()
    in_threads(3, leave)

    async def cancelled():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise

    async def main():
        task = asyncio.ensure_future(cancelled())
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            log.append("seen")
    asyncio.run(main())
    return sorted(log)


def collections_and_imports():
    class Loop:
        pass
    references = []
    for name in "colorsys", "chunk_that_is_not_there", "sched":
        loop = Loop()
        loop.loop = loop
        references.append(weakref.ref(loop, lambda _: leaf(1)))
        del loop
        try:
            __import__(name)
        except ImportError as error:
            references.append(error.name)
    gc.collect()
    return [x() if callable(x) else x for x in references]


def switches():
    def switch():
        for _ in range(20):
            if not bare:
                probe.uninstrument()
                probe.instrument()
            leaf(1)
    with quiet_forks():
        in_threads(4, lambda: (switch(), child(switch)))
    return "done"


def names_of_modules():
    return sorted(name for name in sys.modules
                  if "probe" in name and not name.startswith("pythonprobes"))


def threads(n):
    # A thread may be on its way out, or on its way in behind a fork.
    end = time.monotonic() + 20
    while len(os.listdir("/proc/self/task")) != n and time.monotonic() < end:
        time.sleep(0.005)
    return sorted(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task")) == n


for function in (threads_that_fork, processes_with_a_preexec_fn, multiprocessing_by_fork,
                 forks_of_a_single_thread, exceptions_of_signal_handlers, recursion_to_the_limit,
                 a_name, a_trace_function, functions_that_do_not_end, collections_and_imports,
                 switches, an_owner, forks_of_a_single_thread, names_of_modules):
    section(function)
watched_elsewhere = os.environ["TORTURE"] == "channel" and sys.version_info >= (3, 12)
print("descriptors, threads:", *threads(1 if bare or watched_elsewhere else 2))
# Ended by the interpreter in the middle of a function.
for _ in range(3):
    threading.Thread(target=lambda: [time.sleep(0.001) or leaf(1) for _ in iter(int, 1)],
                     daemon=True).start()
last = generator([])
next(last)
try:
    raise KeyError("at the end")
finally:
    probe.dtrace_probe("end")
    sys.exit(7)
"""

scratch = tempfile.TemporaryDirectory(prefix="pythonprobes-test.")
os.chmod(scratch.name, 0o755)
# The extension's name here and nowhere else, so that no other process is watched.
MODULE = "_probe.so"
SCRIPT = "pythonprobes*:%s::, python*:%s:: { @n = count(); }" % (MODULE, MODULE)
# pydtrace does not hand on the exit status of -c, and the program's output is apart from its own.
RUN = """cd {folder} && {python} -X dev -W error program.py >stdout 2>stderr </dev/null
echo $? >status
"""


def prepare(version, python):
    """A folder with the packages, whose module has a name of its own, and the program."""
    folder = os.path.join(scratch.name, version)
    if not os.path.exists(folder):
        pythons.build(python, folder + "/packages")
        (module,) = glob.glob(folder + "/packages/probe/_probe*.so")
        os.rename(module, os.path.join(os.path.dirname(module), MODULE))
    return folder


def result(mode, folder, python, as_user):
    """The program's status, stdout and stderr."""
    place = tempfile.mkdtemp(dir=folder)
    os.chmod(place, 0o777)
    for name, text in ("program.py", PROGRAM), ("run.sh", RUN.format(folder=place, python=python)):
        with open(os.path.join(place, name), "w") as file:
            file.write(text)
    packages = folder + "/packages"
    env = dict(os.environ, TORTURE=mode, LD_PRELOAD="", PYTHONPATH=packages,
               PYTHONDONTWRITEBYTECODE="1")
    env.pop("PYTHONPROBES_INSTRUMENT", None)
    command = ["sh", place + "/run.sh"]
    if mode == "instrumented":
        env.update(PYTHONPROBES_INSTRUMENT="1", PYTHONPATH=packages + "/probe/_site:" + packages)
    elif mode != "bare":
        command = ["pydtrace", "-q", "--source=" + mode, "-n", SCRIPT, "-c", " ".join(command)]
    if as_user:
        aside = tempfile.mkdtemp(dir=folder)
        places = [os.path.dirname(os.path.dirname(os.path.realpath(python))), folder,
                  os.environ.get("builddir", "."), os.environ.get("srcdir", ".")]
        command = as_nobody.command(command, places, aside)
    run = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                         universal_newlines=True, timeout=120)
    said = re.sub(r"(?m)^\w+: \d+ drops on CPU \d+\n", "", run.stderr)
    assert (run.returncode, said) == (0, ""), (run.returncode, said)
    if mode not in ("bare", "instrumented"):
        assert int(run.stdout.split()[0]) > 0, run.stdout
    found = []
    for name in "status", "stdout", "stderr":
        with open(os.path.join(place, name)) as file:
            found.append(file.read().replace(place, "PLACE"))
    return found


for version, python in pythons.find():
    expected = {}
    for user in "root", "ordinary user":
        for mode in "bare", "instrumented", "channel", "uprobe":
            if mode == "uprobe" and user != "root":
                continue

            @test("%s, %s: %s" % (version, user, mode))
            def _(mode=mode, user=user, version=version, python=python, expected=expected):
                root = os.geteuid() == 0
                if user == "root" and not root:
                    raise Skip("needs root")
                folder = prepare(version, python)
                status, out, err = result(mode, folder, python, root and user != "root")
                assert status == "7\n" and "\ndescriptors, threads:" in out, (status, out, err)
                if mode == "bare":
                    expected[user] = status, out, err
                assert status == expected[user][0]
                for ours, bare in zip(out.splitlines(), expected[user][1].splitlines()):
                    assert ours == bare, "\n%s\n%s" % (ours, bare)
                assert out == expected[user][1] and err == expected[user][2], (out, err)


main()
