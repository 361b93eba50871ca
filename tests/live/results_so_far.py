"""SIGUSR1 prints the results of all events before it, and the run goes on."""
import os
import signal
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

# Fires so many times as a line says, and answers when it has.
PROGRAM = """
import probe, sys
print("ready", file=sys.stderr, flush=True)
for line in sys.stdin:
    for i in range(int(line)):
        probe.dtrace_probe(*sys.argv[1:])
    print("fired", file=sys.stderr, flush=True)
"""
path = os.path.join(scratch.name, "fires.py")
with open(path, "w") as file:
    file.write(PROGRAM)


def run(source, arguments, words, first, second):
    """Fire 7 times, ask until line `first` was seen, fire 5 times more, ask for `second`; the
    lines behind that."""
    if source == "uprobe" and os.geteuid() != 0:
        raise Skip("uprobes need root")
    with subprocess.Popen(["pydtrace", "-q", "--source=" + source] + arguments +
                          ["-c", "python3 %s %s" % (path, words)], env=environment,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          universal_newlines=True) as tracer:
        def said(word):
            line = tracer.stderr.readline()
            assert line == word + "\n", line + tracer.stderr.read()

        def table(last):
            """Ask once: what is printed has all events before."""
            tracer.send_signal(signal.SIGUSR1)
            for line in tracer.stdout:
                if line.strip():
                    if " ".join(line.split()) == last:
                        return
                    assert line.split()[0].isupper() or line.startswith("Tracing"), line

        said("ready")
        for count, line in ((7, first), (5, second)):
            tracer.stdin.write("%d\n" % count)
            tracer.stdin.flush()
            said("fired")
            table(line)
        tracer.stdin.close()
        rest = tracer.stdout.read()
        assert tracer.wait() == 0, tracer.stderr.read()
        return [" ".join(line.split()) for line in rest.splitlines() if line.strip()]


for name in ("channel", "uprobe"):
    def add(source):
        @test("aggregations as they are, on %s" % source)
        def _():
            script = PROBE + " { @[copyinstr(arg0)] = count(); }"
            assert run(source, ["-n", script], "word", "word 7", "word 12") == ["word 12"]

        @test("the script's own table, on %s" % source)
        def _():
            script = PROBE + ' { @[copyinstr(arg0)] = count(); }' + \
                'dtrace:::[EN][NO]* { printf("WORD COUNT\\n"); printa("%s %@d\\n", @); }'
            assert run(source, ["-n", script], "word", "word 7", "word 12") == \
                ["WORD COUNT", "word 12"]
    add(name)

main()
