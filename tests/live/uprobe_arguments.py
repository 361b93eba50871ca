"""Arguments of a compiled program's probes under uprobes: each is the value that the
program had, or the clause that uses it fails; never another value."""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import Skip, main, test

scratch = tempfile.TemporaryDirectory()

# The compiler leaves the values where they are: in the variables.
PROGRAM = r"""
#include <sys/sdt.h>
#include <stdio.h>
static volatile int queued = 42;
static volatile struct { long a[5]; int n; } stats = { .n = -7 };
static __thread volatile int mine = 5;
__attribute__((noinline)) static void
text(const char *a, const char *b, const char *c)
{
	STAP_PROBE3(values, text, a, b, c);
}
int
main(void)
{
	STAP_PROBE3(values, depth, queued, stats.n, mine);
	text("AAA-first", NULL, NULL);
	return 0;
}
"""


def trace(script, *flags):
    """The lines on stdout and on stderr."""
    if os.geteuid() != 0:
        raise Skip("uprobes need root")
    source, program = scratch.name + "/values.c", scratch.name + "/values"
    with open(source, "w") as file:
        file.write(PROGRAM)
    compiler = os.environ.get("CC", "cc").split()
    subprocess.run(compiler + ["-O2", *flags, "-o", program, source], check=True)
    done = subprocess.run(["pydtrace", "-q", "--source=uprobe", "-n", script, "-c", program],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60,
                          universal_newlines=True)
    assert done.returncode == 0, done
    return done.stdout.split("\n")[:-2], done.stderr.splitlines()


def layouts(function):
    for flags in (["-fPIE", "-pie"], ["-no-pie"]):
        function(*flags)


@test("a static variable and a member of one")
def _():
    @layouts
    def _(*flags):
        out, err = trace('values*:::depth { printf("%d %d\\n", arg0, arg1); }', *flags)
        assert (out, err) == (["42 -7"], []), (out, err)


@test("a variable of the thread: a warning and a fault, no value")
def _():
    @layouts
    def _(*flags):
        out, err = trace('values*:::depth /arg2 == 0/ { printf("zero\\n"); }'
                         ' values*:::depth { printf("%d\\n", arg0); }', *flags)
        assert out == ["42"] and len(err) == 2, (out, err)
        assert "warning: argument 2 of values:depth in %s/values cannot be read" % scratch.name in err[0], err
        assert re.search(r"error in dt_clause_0 .*illegal operation", err[1]), err


@test("a variable whose symbol was stripped is no 0")
def _():
    out, err = trace('values*:::depth { printf("%d\\n", arg0); }', "-s")
    assert out == [] and len(err) == 2 and "illegal operation" in err[1], (out, err)


@test("a pointer that cannot be read gives no other argument's text")
def _():
    out, err = trace('values*:::text { a = copyinstr(arg0); } values*:::text { b = copyinstr(arg1); }'
                     ' values*:::text { c = copyinstr(arg2); }'
                     ' END { printf("%s/%s/%s\\n", a, b, c); }')
    assert out == ["AAA-first//"], (out, err)
    assert len(err) == 2 and all("invalid address (0x0)" in line for line in err), err


main()
