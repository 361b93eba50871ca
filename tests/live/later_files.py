"""Programs and libraries that no process has mapped when tracing begins: those that a command is
linked to are known before it starts, all others are seen when they are mapped."""
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import Skip, main, test

PLUG = r"""
#include <sys/sdt.h>
void hit(int n) { STAP_PROBE1(plug, hit, n); }
"""
# Fires as long as standard input is open: the tracer may need a while to see the file.
USER = r"""
#include <dlfcn.h>
#include <poll.h>
#include <stdio.h>
#ifdef LINKED
void hit(int);
#endif
int
main(void)
{
#ifndef LINKED
	void *plug = dlopen(PLUG, RTLD_NOW);
	void (*hit)(int) = plug != NULL ? (void (*)(int))dlsym(plug, "hit") : 0;
	struct pollfd in = { .fd = 0, .events = POLLIN };
	while (hit != 0 && poll(&in, 1, 1) == 0)
		hit(7);
#else
	hit(7);
#endif
	return 0;
}
"""
# Each program has a file of its own: what another test has mapped is known.
count = 0


def build(linked, *flags):
    """A program that fires plug:::hit, and its folder."""
    global count
    if os.geteuid() != 0:
        raise Skip("uprobes need root")
    count += 1
    folder = "%s/%d" % (scratch.name, count)
    os.mkdir(folder)
    cc = os.environ.get("CC", "cc").split()
    for name, text in ("plug.c", PLUG), ("user.c", USER):
        with open("%s/%s" % (folder, name), "w") as file:
            file.write(text)
    subprocess.run(cc + ["-shared", "-fPIC", "-o", "libplug.so", "plug.c"], cwd=folder, check=True)
    subprocess.run(cc + ["-DPLUG=\"%s/libplug.so\"" % folder, "-o", "user", "user.c", "-ldl"] +
                   (["-DLINKED", "-L.", "-lplug"] if linked else []) + list(flags), cwd=folder, check=True)
    return folder


def script(folder, name, text):
    path = "%s/%s" % (folder, name)
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, 0o755)
    return path


def trace(command, *options, **environment):
    """What pydtrace prints for the first firing of its command, and on stderr."""
    with subprocess.Popen(["pydtrace", "-q", *options, "-n", "plug$target:::hit { printf(\"%d\\n\", arg0); exit(0); }",
                           "-c", command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=dict(os.environ, **environment), universal_newlines=True) as tracer:
        out = tracer.stdout.readline()
        tracer.stdin.close()
        err = tracer.stderr.read()
        status = tracer.wait(60)
    return out, err, status


def check(*args, **environment):
    seen = trace(*args, **environment)
    assert seen == ("7\n", "", 0), seen


@test("a library beside the program, by RUNPATH")
def _():
    check(build(True, "-Wl,-rpath,$ORIGIN") + "/user")


@test("a library by LD_LIBRARY_PATH")
def _():
    folder = build(True)
    check(folder + "/user", LD_LIBRARY_PATH=folder)


@test("a library of a library")
def _():
    folder = build(True, "-Wl,-rpath,$ORIGIN")
    cc = os.environ.get("CC", "cc").split()
    script(folder, "mid.c", "void hit(int); void mid(void) { hit(7); }")
    script(folder, "top.c", "void mid(void); int main(void) { mid(); return 0; }")
    subprocess.run(cc + ["-shared", "-fPIC", "-o", "libmid.so", "mid.c", "-L.", "-lplug", "-Wl,-rpath,$ORIGIN"],
                   cwd=folder, check=True)
    subprocess.run(cc + ["-o", "top", "top.c", "-L.", "-lmid", "-Wl,-rpath,$ORIGIN", "-Wl,-rpath-link,."],
                   cwd=folder, check=True)
    check(folder + "/top")


@test("the library of a script's interpreter")
def _():
    folder = build(True, "-Wl,-rpath,$ORIGIN")
    check(script(folder, "app", "#!%s/user\n" % folder))


@test("the library of the interpreter of a script's interpreter, through env and PATH")
def _():
    folder = build(True, "-Wl,-rpath,$ORIGIN")
    script(folder, "inner", "#!/usr/bin/env user\n")
    check(script(folder, "outer", "#!%s/inner\n" % folder), PATH=folder + ":" + os.environ["PATH"])


@test("-l knows the libraries of a command")
def _():
    folder = build(True, "-Wl,-rpath,$ORIGIN")
    out = subprocess.run(["pydtrace", "-l", "-n", "plug$target:::", "-c", folder + "/user"],
                         stdout=subprocess.PIPE, universal_newlines=True, check=True).stdout
    assert "libplug.so" in out and "hit" in out, out


@test("a library that dlopen() loads")
def _():
    check(build(False) + "/user", "-Z")


@test("a program that a shell script becomes")
def _():
    folder = build(False)
    check(script(folder, "wrapper", "#!/bin/sh\nexec %s/user\n" % folder), "-Z")


@test("without -Z, the error tells what to do for files that come later")
def _():
    out, err, status = trace(build(False) + "/user")
    assert (out, status) == ("", 1), (out, status)
    assert "does not match any probes" in err and "-Z" in err and "PYDTRACE_MODULES" in err, err
    assert err.count("\n") == 1, err


def watch(*command):
    """Run a command while every process is traced; its first event."""
    with subprocess.Popen(["pydtrace", "-Zqn", "BEGIN { printf(\"ready\\n\"); } plug*:::hit { printf(\"%d %d\\n\", arg0, "
                           "pid); exit(0); }", "-xswitchrate=1ms"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          universal_newlines=True) as tracer:
        ready = tracer.stdout.readline()
        assert ready == "ready\n", (ready, tracer.stderr.read())
        with subprocess.Popen(command, stdin=subprocess.PIPE) as program:
            line = tracer.stdout.readline()
            program.stdin.close()
            program.wait(60)
        err = tracer.stderr.read()
        assert (err, tracer.wait(60)) == ("", 0), err
    return line, program.pid


@test("every process: a program that starts later")
def _():
    line, pid = watch(build(False) + "/user")
    assert line == "7 %d\n" % pid, (line, pid)


@test("every process: a program in a later container")
def _():
    folder = build(False)
    line, pid = watch("unshare", "--mount", "--pid", "--fork", "sh", "-c",
                      "mount -t tmpfs tmpfs /mnt && cp %s/user %s/libplug.so /mnt && LD_PRELOAD=/mnt/libplug.so /mnt/user"
                      % (folder, folder))
    assert line.startswith("7 "), line


def lasting_descriptors(pid):
    """Those that are not just there for a look at what another process has mapped."""
    counts = []
    for _ in range(20):
        counts.append(len(os.listdir("/proc/%d/fd" % pid)))
        time.sleep(0.005)
    return min(counts)


@test("the descriptors of pydtrace do not grow with files that nobody asked for")
def _():
    folders = [build(False) for _ in range(3)]
    with subprocess.Popen(["pydtrace", "-Zqn", "BEGIN { printf(\"ready\\n\"); } plug*:::nothing { }", "-xswitchrate=1ms"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, universal_newlines=True) as tracer:
        tracer.stdout.readline()
        before = lasting_descriptors(tracer.pid)
        for folder in folders:
            subprocess.run([folder + "/user"], stdin=subprocess.DEVNULL, check=True)
        after = lasting_descriptors(tracer.pid)
        tracer.terminate()
    assert after == before, (before, after)


@test("a later file with more sites than there is room for: a warning, and the others are traced")
def _():
    folder = build(False)
    script(folder, "plug.c", """
        #include <sys/sdt.h>
        #define TEN(x) x x x x x x x x x x
        void hit(int n) { TEN(TEN(TEN(STAP_PROBE1(plug, hit, n);) STAP_PROBE1(plug, hit, n);)) }
        """)
    subprocess.run(os.environ.get("CC", "cc").split() + ["-shared", "-fPIC", "-o", "libplug.so", "plug.c"], cwd=folder,
                   check=True)
    out, err, status = trace(folder + "/user", "-Z")
    assert (out, status) == ("7\n", 0), (out, err, status)
    assert err.count("\n") == 1 and "more than 1024 probe sites appeared in new files" in err, err


scratch = tempfile.TemporaryDirectory()
main()
