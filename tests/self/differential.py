"""tests/differential: what is generated, compared, shrunk and recorded.  No real dtrace: pydtrace stands for it, once
as it is and once with a fault."""
import os
import shutil
import stat
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
tests = os.path.dirname(here)
sys.path[:0] = [os.path.join(tests, "lib"), os.path.join(tests, "differential")]
sys.dont_write_bytecode = True
from tap import Skip, main, test                                     # noqa: E402

import areas                                                         # noqa: E402
import explained                                                     # noqa: E402
import generate                                                      # noqa: E402
from compare import Difference, compare                              # noqa: E402
from program import Program, Unit                                    # noqa: E402
from shrink import Shrinker                                          # noqa: E402
from tracer import Tracer                                            # noqa: E402

OURS = "pydtrace --source=none"
scratch = tempfile.TemporaryDirectory()
FAULTY = os.path.join(scratch.name, "dtrace")

with open(FAULTY, "w") as file:     # takes ~ for -
    file.write("#!/bin/sh\ntr '~' - | exec %s \"$@\"\n" % OURS)
os.chmod(FAULTY, stat.S_IRWXU)


def run(*words):
    return subprocess.run([sys.executable, os.path.join(tests, "differential", "run.py"), "--pydtrace", OURS, *words],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)


def sample(*bodies):
    return Program("sample", [Unit("BEGIN { %s }" % body) for body in bodies], ["int x;", "int y;"],
                   ["BEGIN { x = 3; y = 4; }"])


@test("a seed makes the same programs again, another seed makes others")
def _():
    for area in areas.NAMES:
        texts = [generate.program(area, seed, 1, 20).text() for seed in (1, 1, 2)]
        assert texts[0] == texts[1] != texts[2], area


@test("each area has units; pydtrace, compared with itself, does not differ")
def _():
    for area in areas.NAMES:
        ran = refused = 0
        for index in range(4):
            program = generate.program(area, 3, index, 8)
            found = compare(program, Tracer(OURS), Tracer(OURS))
            assert not found.differences, (area, found.differences[0].text())
            assert found.counts.ran + found.counts.refused == len(program.units) > 0, area
            ran, refused = ran + found.counts.ran, refused + found.counts.refused
        assert refused if area == "errors" else ran, area


@test("a difference belongs to one unit; the others agree")
def _():
    program = sample('printf("%d", x);', 'printf("%d", ~x);', 'printf("%d", -x);')
    found = compare(program, Tracer(FAULTY), Tracer(OURS))
    assert [d.unit for d in found.differences] == [program.units[1]]
    assert found.differences[0].theirs.strip() == "-3" and found.differences[0].ours.strip() == "-4"
    assert found.agreed.units == [program.units[0], program.units[2]]


@test("what one refuses is a difference; what both refuse alike is none")
def _():
    program = sample("trace(x);", "trace(nosuch);", 'trace(~"a");', 'trace(-"a");')
    found = compare(program, Tracer(FAULTY), Tracer(OURS))
    assert [unit for unit, _ in found.refused] == [program.units[1], program.units[3]]
    assert "[D_IDENT_UNDEF]" in found.refused[0][1]
    assert [d.unit for d in found.differences] == [program.units[2]]


@test("a fault and the exit status are compared")
def _():
    for bodies in ("trace(1 / (~x + 4)); ",), ('printf("%d", 1);', "exit(~x + 5);"):
        assert compare(sample(*bodies), Tracer(FAULTY), Tracer(OURS)).differences, bodies


@test("a program is shrunk to what differs")
def _():
    long = 'x++; y = x * 2; printf("%d", ((y + 5) * ((x | 8) + ((long)(~(x + 1)) << 2))));'
    program = sample('printf("%d", x);', 'printf("%d", y);', long, 'printf("%d", x + y);')
    difference = compare(program, Tracer(FAULTY), Tracer(OURS)).differences[0]
    small = Shrinker(Tracer(FAULTY), Tracer(OURS), lambda d: True, budget=400).shrink(difference)
    assert len(small.program.units) == 1 and not small.program.head and small.theirs != small.ours
    assert len(small.unit.text()) < 40 and "~" in small.unit.text(), small.unit.text()


@test("an explained difference is one of its kind only")
def _():
    program = sample("trace(1 / x);")
    unit = program.units[0]
    fault = "\n! (dtrace:::BEGIN): divide-by-zero"
    assert explained.reason_of(Difference(program, unit, "0\n", fault))
    assert not explained.reason_of(Difference(program, unit, fault, "0\n"))
    assert not explained.reason_of(Difference(program, unit, "0\n", "1\n"))
    assert not explained.reason_of(Difference(program, Unit("BEGIN { trace(x); }"), "0\n", fault))


@test("run.py fails with what differs, and not without")
def _():
    words = "--area", "ints", "--seed", "1", "--statements", "60", "--no-shrink"
    good, bad = run("--dtrace", OURS, *words), run("--dtrace", FAULTY, *words)
    assert good.returncode == 0 and "60 " in good.stdout, good.stdout
    assert bad.returncode == 1 and "--- ints, seed 1, program 0" in bad.stdout and "~" in bad.stdout, bad.stdout
    assert run("--dtrace", "no-such-dtrace").returncode == 2
    assert run("--dtrace", OURS, "--area", "nosuch").returncode == 2


@test("what is recorded passes as goldens")
def _():
    folder = os.path.join(scratch.name, "goldens")
    os.mkdir(folder)
    for area in "faults", "trace", "printf":
        assert run("--dtrace", OURS, "--area", area, "--seed", "2", "--statements", "60", "--record", folder).returncode == 0
    names = sorted(name for name in os.listdir(folder) if name.endswith(".d"))
    assert any("refused" in name for name in names) and len(names) > 3, names
    for name in names:
        result = subprocess.run([os.path.join(tests, "bin", "run-golden"), os.path.join(folder, name)],
                                stdout=subprocess.PIPE, universal_newlines=True)
        assert result.returncode == 0, result.stdout


SCRIPT = """#!/bin/sh
$1 $dt_flags -qn 'BEGIN { trace(1); exit(0); }'
"""


@test("suite.py: what passes, fails, is left out and is expected to fail")
def _():
    suite = os.path.join(scratch.name, "suite")
    files = {"runtest.sh": "", "test/unittest/a/tst.good.d": "BEGIN { trace(1); exit(0); }",
             "test/unittest/a/tst.good.r": "FUNCTION:NAME\n:BEGIN 1\n\n", "test/unittest/a/tst.good.r.p":
             "#!/bin/sh\nsed '/^-- @@stderr/,$d; s/^ *//; s/  */ /g'\n", "test/unittest/a/tst.shell.sh": SCRIPT,
             "test/unittest/a/tst.shell.r": "1\n", "test/unittest/a/tst.kernel.d": "syscall:::entry { }",
             "test/unittest/a/tst.skip.d": "/* @@skip: no */ BEGIN { }", "test/unittest/a/err.D_SYNTAX.x.d": "BEGIN { ; = }"}

    def suite_run(*words):
        for name, text in files.items():
            path = os.path.join(suite, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as opened:
                opened.write(text)
            os.chmod(path, 0o755 if name.endswith((".sh", ".p")) else 0o644)
        return subprocess.run([sys.executable, os.path.join(tests, "differential", "suite.py"), "--suite", suite, "--dtrace", "",
                               "--verbose", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True)

    if not shutil.which("gawk"):
        raise Skip("no gawk, which the suite's filters want")
    good = suite_run()
    assert good.returncode == 0 and "3 selected: 3 pass" in good.stdout, good.stdout
    assert "tst.kernel.d: SKIP: provider of the kernel" in good.stdout and "tst.skip.d: SKIP" in good.stdout, good.stdout
    files["test/unittest/a/tst.shell.r"] = "2\n"
    bad = suite_run("test/unittest/a/tst.shell.sh")
    assert bad.returncode == 1 and "1 selected: 0 pass" in bad.stdout and "FAIL: expected results differ" in bad.stdout, bad.stdout


main()
