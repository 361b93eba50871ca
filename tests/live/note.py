"""pythonprobes_note.h with every compiler and optimization: a tracer finds each site once,
and reads the values that the program had.  The same in C++ and beside sys/sdt.h."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import Skip, main, test

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
scratch = tempfile.TemporaryDirectory()

# Two files, so that there is something to link; an inline function in both.
HEADER = """
#include "pythonprobes_note.h"
#ifdef __cplusplus
extern "C" {
#endif
extern unsigned short noted_all_semaphore, noted_shared_semaphore;
void all(const char *text, int number, long large);
#ifdef __cplusplus
}
#endif
inline __attribute__((noinline)) void
shared(int where)
{
	PYTHONPROBES_SITE_(noted, shared, PYTHONPROBES_INT_ "@%0", PYTHONPROBES_ARG_(where));
}
"""
ALL = """
#include "noted.h"
unsigned short noted_all_semaphore PYTHONPROBES_SEMAPHORE_;
unsigned short noted_shared_semaphore PYTHONPROBES_SEMAPHORE_;
void
all(const char *text, int number, long large)
{
	char copy[] = { text[0], text[1], 0 };
	if (noted_all_semaphore != 0)
		PYTHONPROBES_SITE_(noted, all, PYTHONPROBES_POINTER_ "@%0 " PYTHONPROBES_INT_ "@%1 "
		    PYTHONPROBES_LONG_ "@%2", PYTHONPROBES_ARG_(copy), PYTHONPROBES_ARG_(number),
		    PYTHONPROBES_ARG_(large));
	shared(2);
}
"""
MAIN = """
#ifdef SYSTEMTAP
#include <sys/sdt.h>
#endif
#include "noted.h"
int
main(void)
{
	shared(1);
	all("xyz", -5, -5000000000);
#ifdef SYSTEMTAP
	STAP_PROBE1(noted, systemtap, 7);
#endif
	return 0;
}
"""
SCRIPT = """noted*:::all { printf("%s %d %d\\n", copyinstr(arg0), arg1, arg2); }
noted*:::shared { printf("shared %d\\n", arg0); }
noted*:::systemtap { printf("systemtap %d\\n", arg0); }
"""
FIRED = ["shared 1", "xy -5 -5000000000", "shared 2"]


def build(suffix, *command):
    files = {"noted.h": HEADER, "all" + suffix: ALL, "main" + suffix: MAIN}
    for name, text in files.items():
        if suffix == ".c":
            text = text.replace("inline __attr", "static __attr")
        with open(os.path.join(scratch.name, name), "w") as file:
            file.write(text)
    program = os.path.join(scratch.name, "noted")
    subprocess.run([*command, "-Wall", "-Werror", "-I", top + "/src", "-I", scratch.name, "-o", program,
                    *(os.path.join(scratch.name, name) for name in files if name != "noted.h")],
                   check=True)
    return program


def fired(program):
    if os.geteuid() != 0:
        raise Skip("uprobes need root")
    done = subprocess.run(["pydtrace", "-qZ", "--source=uprobe", "-n", SCRIPT, "-c", program],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60,
                          universal_newlines=True)
    assert done.returncode == 0 and done.stderr == "", done
    return done.stdout.split("\n")[:-2]


def notes(program):
    return subprocess.run(["readelf", "-n", program], check=True, stdout=subprocess.PIPE,
                          universal_newlines=True).stdout


def works(suffix, *command):
    program = build(suffix, *command)
    assert fired(program) == FIRED, (command, notes(program))


@test("compilers and optimizations")
def _():
    for compiler in "gcc", "clang":
        for level in "-O0", "-O1", "-O2", "-O3", "-Os":
            for code in "-fPIE", "-fno-pie -no-pie", "-ffunction-sections -Wl,--gc-sections":
                works(".c", compiler, level, *code.split())


@test("optimization when linking")
def _():
    works(".c", "gcc", "-O2", "-flto=auto")
    works(".c", "gcc", "-O3", "-flto=auto", "-flto-partition=max")
    works(".c", "gcc", "-O2", "-flto=auto", "-ffat-lto-objects")


@test("C++: one note of an inline function in two files")
def _():
    program = build(".cc", "g++", "-O2")
    assert notes(program).count("Name: shared") == 1, notes(program)
    assert fired(program) == FIRED


@test("beside sys/sdt.h in one program")
def _():
    program = build(".c", "gcc", "-O2", "-DSYSTEMTAP")
    assert fired(program) == FIRED + ["systemtap 7"], notes(program)
    assert len({line.split("Base: ")[1].split(",")[0] for line in notes(program).splitlines()
                if "Base: " in line}) == 1, notes(program)


main()
