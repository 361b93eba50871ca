"""Under uprobes every firing is accounted for: events that the script counted, plus
drops that pydtrace reported, are the firings, whatever the target does."""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import own_module
from tap import Skip, main, test

scratch = tempfile.TemporaryDirectory()
environment = own_module.environment(scratch.name)
PROBE = "pythonprobes*:%s::pythonprobe" % own_module.MODULE
COUNT = PROBE + " { @ = count(); } END { printa(\"events %@d\\n\", @); }"

# Each prints how often it fired.
LOOPS = """
import probe, time
for i in range(100000):
    probe.dtrace_probe("one", "two", "three", "four", str(i))
    sum(range(20))
print("fired 100000")
"""
FORKS = """
import os, probe
for i in range(4):
    if os.fork() == 0:
        for i in range(50000): probe.dtrace_probe(str(i))
        os._exit(0)
for i in range(4): os.wait()
print("fired 200000")
"""
SHORT = """
import os, probe
for i in range(200):
    end = (0, 9, 15)[i % 3]
    if os.fork() == 0:
        probe.dtrace_probe("child")
        os._exit(0) if end == 0 else os.kill(os.getpid(), end)
    probe.dtrace_probe("parent")
    assert os.wait()[1] == end
print("fired 400")
"""
THREADS = """
import probe, threading
def fire():
    for i in range(20000): probe.dtrace_probe("t", str(i))
threads = [threading.Thread(target=fire) for i in range(6)]
for t in threads: t.start()
for t in threads: t.join()
print("fired 120000")
"""
LONG = """
import probe
for i in range(5000): probe.dtrace_probe("x" * 10000, b"\\xff\\xfe", "\\x1b[31m", "\\ud800", str(i))
print("fired 5000")
"""


def run(program, *options, script=COUNT):
    if os.geteuid() != 0:
        raise Skip("uprobes need root")
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(program)
        file.flush()
        done = subprocess.run(["pydtrace", "-q", "--source=uprobe"] + list(options) +
                              ["-n", script, "-c", "python3 " + file.name],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
                              env=environment)
    assert done.returncode == 0, done
    return done.stdout, done.stderr.decode()


def account(program, *options):
    """Fired, events, drops."""
    out, err = run(program, *options)
    (fired,) = re.findall(rb"^fired (\d+)$", out, re.M)
    events = re.findall(rb"^events (\d+)$", out, re.M) or [b"0"]
    drops = re.findall(r"^pydtrace: (\d+) drops? on CPU \d+$", err, re.M)
    assert len(drops) == len(err.splitlines()), err
    fired, events, drops = int(fired), int(events[0]), sum(map(int, drops))
    assert events + drops == fired, "%d events, %d drops, %d fired" % (events, drops, fired)
    return fired, events, drops


@test("a loop with a little work between, default buffers: nothing is lost")
def _():
    assert account(LOOPS)[2] == 0


@test("the same with a buffer of one page: what is lost is counted")
def _():
    assert account(LOOPS, "-x", "bufsize=1k")[2] > 0


@test("four processes at full speed, one page")
def _():
    account(FORKS, "-x", "bufsize=1k")


@test("four processes at full speed")
def _():
    account(FORKS)


@test("children that end or are killed right after they fired")
def _():
    assert account(SHORT)[2] == 0


@test("six threads")
def _():
    account(THREADS)


@test("long and broken strings are cut at strsize, and go through as they are")
def _():
    script = (PROBE + " { @[strlen(copyinstr(arg0)), strlen(copyinstr(arg3))]"
              " = count(); s = copyinstr(arg1); t = copyinstr(arg2); }"
              " END { printf(\"[%s][%s]\\n\", s, t); }")
    for size in (256, 4096, 10001, 20000):
        out, err = run(LONG, "-x", "strsize=%d" % size, script=script)
        assert b"[\xff\xfe][\x1b[31m]\n" in out, out
        total = sum(int(n) for n in re.findall(r"(\d+) drops? on CPU", err))
        rows = [row.split() for row in out.splitlines() if re.match(rb"\s+\d+\s+\d+\s+\d+$", row)]
        assert [int(row[0]) for row in rows] == [min(size - 1, 10000)], out
        assert total + int(rows[0][2]) == 5000, (out, err)


main()
