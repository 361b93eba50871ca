"""A run that sees many short processes keeps no memory of those that have gone."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import own_module
import watch
from tap import Skip, main, test

watch.skip_without_probes()
scratch = tempfile.TemporaryDirectory()
environment = own_module.environment(scratch.name)
PROBE = "pythonprobes*:%s::pythonprobe" % own_module.MODULE
FIRST, ALL = 300, 3000

# Each child fires once.  After some of them, and at the end, the program says so and waits.
FORKS = """
import os, probe, sys
for n in range(%d):
    if n == %d:
        print("half", flush=True)
        sys.stdin.readline()
    pid = os.fork()
    if pid == 0:
        probe.dtrace_probe("fired")
        os._exit(0)
    os.waitpid(pid, 0)
print("all", flush=True)
sys.stdin.readline()
""" % (ALL, FIRST)
path = os.path.join(scratch.name, "forks.py")
with open(path, "w") as file:
    file.write(FORKS)


def memory(pid):
    with open("/proc/%d/status" % pid) as file:
        return next(int(line.split()[1]) for line in file if line.startswith("RssAnon"))


@test("memory on the channel and by uprobes")
def _():
    for source in ("channel", "uprobe"):
        if source == "uprobe" and os.geteuid() != 0:
            raise Skip("uprobes need root")
        with subprocess.Popen(["pydtrace", "-q", "--source=" + source, "-xswitchrate=1ms", "-n",
                               PROBE + " { @ = count(); } tick-10ms { printa(\"%@d\\n\", @); }",
                               "-c", "python3 " + path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=environment, universal_newlines=True) as tracer:
            def seen(n):
                """Wait until so many events were counted."""
                while True:
                    line = tracer.stdout.readline()
                    assert line, tracer.stderr.read()
                    if line.strip() == str(n):
                        return memory(tracer.pid)

            before = seen(FIRST)
            tracer.stdin.write("\n")
            tracer.stdin.flush()
            after = seen(ALL)
            tracer.stdin.write("\n")
            tracer.stdin.close()
            tracer.stdout.read()
            assert (tracer.stderr.read(), tracer.wait(60)) == ("", 0)
        # Before, it was 2 MB of some 800 bytes a process.
        assert after - before < 500, (source, before, after)


main()
