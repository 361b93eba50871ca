"""Every CPython on the machine: the packages build for it without a warning, pass
all of tests/python, fire for a real tracer, and work with probes compiled out.

Builds and tests/python begin at once, as many at a time as there are processors; each test
waits for its own."""
import concurrent.futures
import glob
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import pythons
from bpftrace import interrupt
from tap import Skip, main, test

scratch = tempfile.TemporaryDirectory()
every = pythons.find()
print("# " + ", ".join(version for version, _ in every))

LOOP = """
import probe
for i in range(6):
    probe.dtrace_probe(*[str(x) for x in range(i)])
probe.dtrace_probe("x" * 300000, b"bytes", 1)
"""
SIX = ["|".join([str(x) for x in range(i)] + ["null"] * (5 - i)) for i in range(6)]
PROFILED = """
from profiler import DTraceProfiler
def f():
    x = 1
    return x
with DTraceProfiler():
    f()
"""


def packages(version):
    return os.path.join(scratch.name, version)


def environment(version, **more):
    return dict(os.environ, PYTHONPATH=packages(version),
                WATCH_DIR=packages(version) + "-watch", **more)


def module_of(version):
    (path,) = glob.glob(packages(version) + "/probe/_probe*.so")
    return path


def bpftrace(version, python, text):
    """The lines that bpftrace prints of a program that it attaches to by file."""
    if os.geteuid() != 0:
        raise Skip("bpftrace needs root")
    program = ('BEGIN { printf("ready\\n"); } usdt:%s:pythonprobes:pythonprobe '
               '{ printf("%%s|%%s|%%s|%%s|%%s\\n", str(arg0), str(arg1), str(arg2), str(arg3), '
               'str(arg4)); } ' % module_of(version)) + "interval:s:60 { exit(); }"
    try:
        tracer = subprocess.Popen(["bpftrace", "-e", program], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, universal_newlines=True)
    except OSError:
        raise Skip("no bpftrace")
    for line in tracer.stdout:
        if line == "ready\n":
            break
    else:
        raise AssertionError("bpftrace did not attach")
    # The interrupt loses output that is not printed yet: wait for a marker.
    subprocess.run([python, "-c", text + "import probe; probe.dtrace_probe('marker')"],
                   env=environment(version), check=True)
    seen = []
    for line in tracer.stdout:
        if line.startswith("marker|"):
            break
        seen.append(line.rstrip("\n"))
    interrupt(tracer)
    return seen


def gdb(version, python):
    """The arguments that gdb reads at the site, having raised the semaphore itself."""
    commands = ["set breakpoint pending on", "set pagination off", "set confirm off",
                "handle SIGINT nostop pass", "break -probe-stap pythonprobes:pythonprobe",
                "commands", "silent", 'printf "saw %s %s\\n", (char *)$_probe_arg0, (char *)$_probe_arg4',
                "continue", "end", "run"]
    script = os.path.join(scratch.name, "gdb.commands")
    with open(script, "w") as out:
        out.write("\n".join(commands) + "\n")
    text = "import probe\n" + LOOP
    return subprocess.run(["gdb", "-nx", "-batch", "-x", script, "--args", python, "-c", text],
                          env=environment(version), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          universal_newlines=True, timeout=120).stdout


def run_test(version, python, path, built):
    concurrent.futures.wait([built])
    return subprocess.run([python, path], env=environment(version), timeout=300,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          universal_newlines=True)


pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count())
for version, python in every:
    def add(version, python):
        os.mkdir(packages(version) + "-watch")
        built = pool.submit(pythons.build, python, packages(version))

        @test("%s: builds without a warning" % version)
        def _():
            built.result()

        for path in sorted(glob.glob(pythons.top + "/tests/python/*.py")):
            running = pool.submit(run_test, version, python, path, built)

            @test("%s: %s" % (version, os.path.basename(path)))
            def _(running=running):
                run = running.result()
                assert run.returncode == 0, run.stdout
                skipped = re.findall(r"^ok .*# SKIP.*$", run.stdout, re.M)
                print("".join("# %s\n" % line for line in skipped), end="")

        @test("%s: bpftrace sees dtrace_probe()" % version)
        def _():
            seen = bpftrace(version, python, LOOP)
            assert seen[:6] == SIX, seen
            assert len(seen) == 7 and re.match(r"x+\|bytes\|1\|null\|null$", seen[6]), seen

        @test("%s: bpftrace sees the profiler" % version)
        def _():
            seen = [line.split("|") for line in bpftrace(version, python, PROFILED)]
            kinds = [(line, kind) for file, line, kind, *rest in seen if file == "<string>"]
            assert [k for k in kinds if k[0] in "45"] == \
                [("4", "LINE"), ("5", "LINE"), ("5", "RETURN")], seen

        @test("%s: py_flow.d pairs calls and returns" % version)
        def _():
            goldens = os.path.join(pythons.top, "tests", "goldens", "dscripts")
            run = subprocess.run(["pydtrace", "-s", "py_flow", "-c", python + " pairs.py", "pairs.py"],
                                 env=environment(version), cwd=goldens, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, universal_newlines=True, timeout=120)
            text = re.sub(r"(?m)^.*:[\d ]{5} |\b(Outer|Inner)\.(?=run$)", "", run.stdout)
            flow = re.findall(r" *(?:->|<-|<~) .*", text)
            with open(os.path.join(goldens, "tst.py_flow-pairs-live.r")) as golden:
                assert flow == re.findall(r" *(?:->|<-) .*", golden.read()), run

        @test("%s: one note, with a semaphore" % version)
        def _():
            notes = subprocess.run(["readelf", "-n", module_of(version)], check=True,
                                   stdout=subprocess.PIPE, universal_newlines=True).stdout
            sites = re.findall(r"Provider: pythonprobes\n *Name: pythonprobe\n *Location: (\S+), "
                               r"Base: \S+, Semaphore: (\S+)\n *Arguments: (.*)", notes)
            assert len(sites) == 1 and int(sites[0][1], 16) != 0, notes
            assert len(sites[0][2].split()) == 5

        @test("%s: with probes compiled out the same programs run" % version)
        def _():
            folder = pythons.build(python, packages(version) + "-without",
                                   "-DPYTHONPROBES_NO_DTRACE")
            text = LOOP + PROFILED + ("import probe\n"
                                      "assert not (probe.enabled() or probe.tracing or probe.available)")
            subprocess.run([python, "-c", text], env=dict(os.environ, PYTHONPATH=folder), check=True)
            for command in "probe", "profiler":
                said = subprocess.run([python, "-m", command, "-c", "print(1)"], check=True,
                                      env=dict(os.environ, PYTHONPATH=folder), stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, universal_newlines=True)
                assert said.stdout == "1\n" and re.fullmatch(
                    command + r": the package was built with probes that do nothing \(.*\); "
                    r"no tracer sees the program\n", said.stderr), said
            (path,) = glob.glob(folder + "/probe/_probe*.so")
            assert "stapsdt" not in subprocess.run(["readelf", "-n", path], check=True,
                                                   stdout=subprocess.PIPE,
                                                   universal_newlines=True).stdout
            traced = subprocess.run(["pydtrace", "--source=channel", "-qn", "pythonprobe { exit(9); }",
                                     "-c", python + " -m probe --help"],
                                    env=dict(os.environ, PYTHONPATH=folder), stderr=subprocess.PIPE,
                                    universal_newlines=True)
            assert "built with probes that do nothing; not traced" in traced.stderr, traced
    add(version, python)


@test("gdb stops at the site and reads its arguments")
def _():
    version, python = every[-1]
    try:
        subprocess.run(["gdb", "--version"], check=True, stdout=subprocess.DEVNULL)
    except OSError:
        raise Skip("no gdb")
    output = gdb(version, python)
    seen = re.findall(r"^saw (.*)$", output, re.M)
    assert seen[:6] == [" ".join([row.split("|")[0], row.split("|")[4]]) for row in SIX], output


main()
