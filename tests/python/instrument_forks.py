"""An instrumented program forks as a bare one does, from any thread, and the thread that
looks for tracers is back afterwards."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

events = watch.Watch("line function__entry")

START = """
import os, sys, threading, time
import probe

def wait(pid):
    assert os.waitpid(pid, 0)[1] == 0

def in_threads(n, function):
    # ASan locks its list of threads while one starts or ends.  A fork may copy the lock held, and the
    # child's first thread waits for it for ever: under ASan no thread forks while another does so.
    n = 1 if "libasan" in os.environ.get("LD_PRELOAD", "") else n
    threads = [threading.Thread(target=function) for _ in range(n)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

def native_threads():
    return len(os.listdir("/proc/self/task"))

def wait_for_threads(n):
    end = time.monotonic() + 20
    while native_threads() != n:
        assert time.monotonic() < end, native_threads()
        time.sleep(0.001)

probe.instrument()
"""
WATCHER = "watched = int(sys.version_info < (3, 12) or not os.environ.get('PYTHONPROBES_CHANNEL'))\n"


def run(text, *options, watched=False):
    """Run a program; watched: on the channel."""
    env = dict(os.environ)
    if not watched:
        del env["PYTHONPROBES_CHANNEL"]
    done = subprocess.run([sys.executable, "-W", "ignore", *options, "-c", START + WATCHER + text], env=env,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60,
                          universal_newlines=True)
    assert (done.returncode, done.stdout) == (0, ""), done
    events.take()


FORKS = """
def forks():
    for _ in range(10):
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        wait(pid)
in_threads(4, forks)
wait_for_threads(1 + watched)
"""


@test("threads that fork at the same time, unwatched and watched")
def _():
    for _ in range(3):
        run(FORKS)
        run(FORKS, watched=True)


@test("threads that start processes with a preexec_fn")
def _():
    run("""
import subprocess
def children():
    for _ in range(5):
        assert subprocess.run(["true"], preexec_fn=lambda: None).returncode == 0
in_threads(4, children)
""")


@test("multiprocessing by fork, in threads")
def _():
    run("""
import multiprocessing
context = multiprocessing.get_context("fork")
def pool():
    with context.Pool(2) as workers:
        assert workers.map(abs, range(-9, 0)) == list(range(9, 0, -1))
in_threads(3, pool)
""")


@test("threads that call instrument() and uninstrument()")
def _():
    for watched in False, True:
        run("""
def switch():
    for _ in range(100):
        probe.uninstrument()
        probe.instrument()
in_threads(6, switch)
wait_for_threads(1 + watched)
probe.uninstrument()
wait_for_threads(1)
""", watched=watched)


@test("threads that fork while others switch the probes off and on")
def _():
    run("""
def switch():
    for _ in range(50):
        probe.uninstrument()
        probe.instrument()
def forks():
    for _ in range(10):
        pid = os.fork()
        if pid == 0:
            switch()
            os._exit(0)
        wait(pid)
in_threads(3, lambda: (switch(), forks()))
wait_for_threads(1 + watched)
""")


@test("a fork does not warn of a second thread, and the watching thread is back after it")
def _():
    # Functions that are called after ours, as those of logging are, run amid os.fork().
    run("""
os.register_at_fork(after_in_parent=lambda: [None for _ in range(100)])
for _ in range(50):
    pid = os.fork()
    if pid == 0:
        wait_for_threads(2)
        os._exit(0)
    wait(pid)
wait_for_threads(2)
for _ in map(lambda _: wait(os.fork() or os._exit(0)), range(20)):
    pass
wait_for_threads(2)
""", "-W", "error")


@test("a fork in another thread while the main one waits")
def _():
    run("""
done = threading.Event()
def fork_and_look():
    wait(os.fork() or os._exit(0))
    wait_for_threads(3)
    done.set()
thread = threading.Thread(target=fork_and_look)
thread.start()
assert done.wait(30)
thread.join()
""")


# From 3.12 on the channel has no watching thread, which alone acts for others before.
if sys.version_info < (3, 12):
    @test("a thread that forks does not wait for the program's code in the watching thread")
    def _():
        run("""
import _thread
lock, inside, over = threading.Lock(), threading.Event(), threading.Event()
known = {threading.get_ident()}
def audit(event, args):
    if event == "sys.settrace" and threading.get_ident() not in known:
        inside.set()
        with lock:
            pass
sys.addaudithook(audit)
with lock:
    def unknown():
        known.add(threading.get_ident())
        over.wait(30)
    _thread.start_new_thread(unknown, ())
    assert inside.wait(30)
    for _ in range(3):
        wait(os.fork() or os._exit(0))
over.set()
wait_for_threads(2)
""", watched=True)


main()
