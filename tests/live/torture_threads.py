"""Eight threads fire probes of all kinds while tracers come and go, probes are switched on and
off, modules are imported, code is made and dropped, exceptions are shared, and processes fork: the
program ends as it does without any of this, and without the GIL it runs without.  On every CPython.

The program also runs by itself, with its seconds as the argument, for a Python that is built with
ThreadSanitizer (docs/platforms.md)."""
import os
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import pythons
import watch
from tap import Skip, main, test

watch.skip_without_probes()

SECONDS = 4.0
PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib", "eight_threads.py")
SCRIPT = 'BEGIN { printf("begin\\n"); } pythonprobes*:::, python*::: { @n[probename] = count(); }'
scratch = tempfile.TemporaryDirectory(prefix="pythonprobes-test.")


def tracer(pid):
    """A tracer that has begun to watch, or has ended with the program."""
    run = subprocess.Popen(["pydtrace", "-q", "--source=channel", "-n", SCRIPT, "-p", str(pid)],
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True)
    assert run.stdout.readline() in ("begin\n", "")
    return run


def end(run, number):
    """End a tracer; a killed one says nothing.  Returns the names of the probes it has seen."""
    run.send_signal(number)
    out, err = run.communicate(timeout=60)
    if number == signal.SIGKILL:
        return set()
    assert run.returncode == 0, (run.returncode, err)
    return set(out.split()[::2])


for version, python in pythons.find():
    @test("%s: eight threads" % version)
    def _(version=version, python=python):
        folder = os.path.join(scratch.name, version)
        pythons.build(python, folder)
        program = subprocess.Popen([python, "-X", "dev", PROGRAM, str(SECONDS)],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   universal_newlines=True,
                                   env=dict(os.environ, PYTHONPATH=folder, LD_PRELOAD=""))
        try:
            assert program.stdout.readline() == "ready\n", program.communicate(timeout=60)
            steady, seen, rounds = tracer(program.pid), set(), 0
            stop = time.monotonic() + SECONDS
            while time.monotonic() < stop and program.poll() is None:
                coming = tracer(program.pid)
                time.sleep(0.4)
                if program.poll() is not None:
                    coming.kill()
                    coming.communicate()
                    break
                seen |= end(coming, signal.SIGKILL if rounds % 3 == 2 else signal.SIGINT)
                rounds += 1
            out, err = program.communicate(timeout=120)
            steady.wait(timeout=60)         # its program has ended, or has sent it away
            seen |= set(steady.communicate()[0].split()[::2])
        finally:
            program.kill()
        assert (program.returncode, err) == (0, ""), (program.returncode, out, err[-3000:])
        # What each of the eight counted: nothing went wrong in them.
        assert out.splitlines()[-1].startswith("ended: "), out
        assert rounds >= 1 and seen >= {"pythonprobe", "line", "function-entry"}, (seen, rounds)
        if version.endswith("t"):
            assert "GIL: False" in out, out


main()
