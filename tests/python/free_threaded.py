"""A free-threaded Python stays one with the packages in it; collecting says that it needs the GIL.
On other Pythons nothing of this shows."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test

LACKS_GIL = not getattr(sys, "_is_gil_enabled", lambda: True)()
REFUSED = "collecting needs the GIL: run Python with -X gil=1"


def run(*arguments, **more):
    environment = dict(os.environ, **more)
    return subprocess.run([sys.executable, *arguments], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True, env=environment)


@test("the imports leave the GIL off, without a warning")
def _():
    code = ("import sys, probe, profiler; probe.instrument()\n"
            "with profiler.DTraceProfiler(threads=True): pass\n"
            "print(not getattr(sys, '_is_gil_enabled', lambda: True)())")
    done = run("-W", "error", "-c", code)
    assert (done.returncode, done.stdout, done.stderr) == (0, "%s\n" % LACKS_GIL, ""), done


@test("python3 -m profiler -o FILE says that it needs the GIL; status 2")
def _():
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "run.txt")
        done = run("-m", "profiler", "-o", output, "-c", "print(1)")
        if LACKS_GIL:
            assert done.returncode == 2 and done.stdout == "", done
            assert REFUSED in done.stderr and done.stderr.count("\n") == 2, done.stderr
            assert os.listdir(folder) == [], os.listdir(folder)
        else:
            assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", ""), done
        done = run("-m", "profiler", "-o", output, "-c", "print(1)", PYTHON_GIL="1")
        assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", ""), done
        assert os.listdir(folder) == ["run.txt"], os.listdir(folder)


@test("DTraceProfiler(collect=True) raises RuntimeError that says it")
def _():
    done = run("-c", "import profiler; profiler.DTraceProfiler(collect=True)")
    if LACKS_GIL:
        assert done.returncode == 1, done
        assert done.stderr.splitlines()[-1] == "RuntimeError: " + REFUSED, done.stderr
    else:
        assert (done.returncode, done.stderr) == (0, ""), done


main()
