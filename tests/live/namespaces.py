"""Processes in pid namespaces below pydtrace's, and processes that change their user, name or
parent: each event names the process that fired, in pydtrace's numbers, as it was then."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import own_module
import watch
from scratch import Scratch
from tap import Skip, main, test

watch.skip_without_probes()
scratch = Scratch()
environment = own_module.environment(scratch.name)
PROBE = "pythonprobes*:%s::pythonprobe" % own_module.MODULE
SOURCES = ("channel", "uprobe")
BELOW = "unshare --fork --pid "

# /proc is still that of pydtrace: it knows the numbers there.
FIRE = """
import os, probe
there = os.readlink("/proc/self")
parent = open("/proc/self/stat").read().rpartition(")")[2].split()[1]
probe.dtrace_probe("fired", there, parent, str(os.getpid()))
"""


def trace(source, script, command, *options, before=()):
    """The lines on stdout and on stderr."""
    if os.geteuid() != 0:
        raise Skip("namespaces need root")
    done = subprocess.run([*before, "pydtrace", "-q", "--source=" + source, *options, "-n", script,
                           "-c", command], env=environment, timeout=60, universal_newlines=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.returncode == 0, done
    return [line for line in done.stdout.split("\n") if line], done.stderr.splitlines()


NUMBERS = PROBE + """ {
    printf("%d %d %s, %d %s, here %s: %d %d %d, %s %d %s\\n", pid, tid, copyinstr(arg1), ppid,
        copyinstr(arg2), copyinstr(arg3), progenyof($target), progenyof($target + 1000000),
        pid == $target, probeprov, curpsinfo->pr_pid, curpsinfo->pr_psargs); }"""


def look_at_numbers(lines, err, program, n=1):
    assert len(lines) == n and not err, (lines, err)
    for line in lines:
        first, second, third, rest = line.replace(": ", ", ", 1).split(", ", 3)
        pid, tid, there = first.split()
        ppid, parent = second.split()
        assert pid == tid == there and ppid == parent, line
        flags, _, process = rest.partition(", ")
        assert flags == "1 0 0", line
        provider, same, *args = process.split()
        assert provider == "pythonprobes" + pid and same == pid, line
        assert args in (["python3", program], []), line	# it may have ended by now


@test("a process in a namespace below has pydtrace's numbers, its parent too, and is a child of $target")
def _():
    program = scratch.put("fire.py", FIRE)
    for source in SOURCES:
        shell = scratch.put("two.sh", BELOW + "python3 " + program + "\n" + BELOW + "python3 " + program + "\n:")
        lines, err = trace(source, NUMBERS, "sh " + shell)
        look_at_numbers(lines, err, program, 2)
        assert all("here 1:" in line for line in lines), lines


@test("grandchildren are children of $target, below and here")
def _():
    program = scratch.put("fire.py", FIRE)
    deep = scratch.put("deep.sh", "sh -c 'sh -c \"python3 %s; :\"; :'\n:" % program)
    for source in SOURCES:
        for command in ("sh " + deep, BELOW + "sh " + deep):
            look_at_numbers(*trace(source, NUMBERS, command), program)


@test("a program that sees another /proc, or none, finds the channel that it inherits")
def _():
    program = scratch.put("own.py", """
import os, signal, threading, probe
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
def fire():
    probe.dtrace_probe("fired", str(threading.get_native_id() == os.getpid()))
    signal.sigwait([signal.SIGUSR1])	# its numbers are found while it lives
fire()
thread = threading.Thread(target=fire)
thread.start()
thread.join()
""")
    script = PROBE + """ {
        printf("%s %d %d %d\\n", copyinstr(arg1), pid == tid, progenyof($target), curpsinfo->pr_pid == pid);
        raise(10); }"""
    hidden = scratch.put("hidden.sh", "umount -l /proc && exec python3 " + program)
    for command in (BELOW + "--mount-proc python3 " + program, "unshare --mount sh " + hidden):
        lines, err = trace("channel", script, command, "-w")
        assert (lines, err) == (["True 1 1 1", "False 0 1 1"], []), (command, lines, err)


@test("under a pydtrace that itself is in a container")
def _():
    program = scratch.put("fire.py", FIRE)
    shell = scratch.put("both.sh", "python3 " + program + "\n" + BELOW + "python3 " + program + "\n:")
    for source in SOURCES:
        lines, err = trace(source, NUMBERS, "sh " + shell, before=(BELOW + "--mount-proc").split())
        look_at_numbers(lines, err, program, 2)


@test("progenyof() alone asks for all that it needs")
def _():
    program = scratch.put("fire.py", FIRE)
    deep = scratch.put("deep.sh", "python3 %s\nsh -c 'python3 %s; :'\n:" % (program, program))
    for source in SOURCES:
        assert trace(source, PROBE + ' { printf("%d\\n", progenyof($target)); }', "sh " + deep) == \
            (["1", "1"], []), source


@test("self-> of two containers' first threads are two variables")
def _():
    program = scratch.put("fire.py", FIRE)
    shell = scratch.put("two.sh", BELOW + "python3 " + program + "\n" + BELOW + "python3 " + program + "\n:")
    for source in SOURCES:
        lines, err = trace(source, PROBE + ' { self->n++; printf("%d\\n", self->n); }', "sh " + shell)
        assert (lines, err) == (["1", "1"], []), (lines, err)


# Only the right process can go on.  SIGWINCH does nothing to any other.
WAIT = """
import os, probe, signal
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGWINCH])
text = "-remote-" + str(os.getpid())
probe.dtrace_probe("wait", text)
got = signal.sigtimedwait([signal.SIGWINCH], 30)
print("signal", got is not None, flush=True)
"""


@test("raise() reaches the process that fired, and copyin() reads it")
def _():
    program = scratch.put("wait.py", WAIT)
    for source in SOURCES:
        script = PROBE + ' { printf("pid %d\\n", curpsinfo->pr_pid); raise(28); }'
        if source == "channel":
            script = PROBE + ' { printf("%s\\n", copyinstr(arg1 + 1)); raise(28); }'
        lines, err = trace(source, script, BELOW + "python3 " + program, "-w")
        assert "signal True" in lines and not err, (source, lines, err)
        assert source == "uprobe" or "remote-1" in lines, lines


# A process that says it is another one.
LIAR = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>
#include <unistd.h>
ssize_t
readlink(const char *path, char *to, size_t size)
{
	ssize_t (*real)(const char *, char *, size_t) = (ssize_t (*)(const char *, char *, size_t))
	    dlsym(RTLD_NEXT, "readlink");
	if (strcmp(path, "/proc/thread-self") != 0)
		return real(path, to, size);
	memcpy(to, "1/task/1", 8);
	return 8;
}
"""


@test("a process that gives its thread another's number is not believed, and that is said")
def _():
    program = scratch.put("fire.py", FIRE)
    source, library = scratch.put("liar.c", LIAR), scratch.name + "/liar.so"
    subprocess.run(os.environ.get("CC", "cc").split() + ["-shared", "-fPIC", "-o", library, source, "-ldl"],
                   check=True)
    script = PROBE + ' { printf("%d %d [%s]\\n", pid, tid, curpsinfo->pr_psargs); raise(28); }'
    lines, err = trace("channel", script, "env LD_PRELOAD=%s python3 %s" % (library, program), "-w")
    assert lines == [], lines
    assert len(err) == 2 and "makes no sense; it counts as drops" in err[0] and "1 drop" in err[1], err


@test("where /proc is another namespace's, pydtrace says so and does nothing")
def _():
    if os.geteuid() != 0:
        raise Skip("namespaces need root")
    for options in (["--source=channel", "-n", "pythonprobe", "-c", "true"],
                    ["--source=uprobe", "-n", "pythonprobe"], ["-l"]):
        done = subprocess.run(BELOW.split() + ["pydtrace"] + options, env=environment, timeout=60,
                              universal_newlines=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert done.returncode == 1 and done.stdout == "", done
        assert done.stderr.splitlines()[-1].startswith("pydtrace: /proc belongs to another pid namespace"), done


@test("a kernel that does not describe itself has no ppid, and says so")
def _():
    if os.geteuid() != 0:
        raise Skip("namespaces need root")
    program = scratch.put("fire.py", FIRE)
    for script, status in ((" { trace(copyinstr(arg0)); }", 0), (" { trace(ppid); }", 1), (" /progenyof(1)/ { }", 1)):
        hidden = ("for folder in /sys/kernel/btf /boot /lib/modules; do test ! -d $folder || "
                  "mount -t tmpfs none $folder || exit 9; done; exec \"$@\"")
        done = subprocess.run(["unshare", "-m", "sh", "-c", hidden, "sh", "pydtrace", "-q", "--source=uprobe", "-n",
                               PROBE + script, "-c", "python3 " + program], env=environment, timeout=60,
                              universal_newlines=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert done.returncode == status, done
        assert status == 0 or "ppid and progenyof() need /sys/kernel/btf/vmlinux" in done.stderr, done


CHANGES = """
import ctypes, os, probe
def fire(what): probe.dtrace_probe(what)
fire("first")
ctypes.CDLL(None).prctl(15, b"renamed")
fire("name")
os.setgid(65534)
fire("group")
os.setuid(65534)
fire("user")
"""

ORPHAN = """
import os, probe, time
read, write = os.pipe()
again, done = os.pipe()
child = os.fork()
if child == 0:
    parent = os.getpid()
    if os.fork() == 0:
        os.close(read)
        probe.dtrace_probe("child", str(os.getppid()))
        os.write(write, b"x")
        while os.getppid() == parent:
            time.sleep(0.001)
        probe.dtrace_probe("orphan", str(os.getppid()))
        os._exit(0)
    os.read(read, 1)
    os._exit(0)
os.waitpid(child, 0)
os.close(done)
os.close(write)
os.read(again, 1)       # the end of the file: the orphan has ended as well
"""


@test("user, group and name are those of the moment")
def _():
    program = scratch.put("changes.py", CHANGES)
    for source in SOURCES:
        lines, err = trace(source, PROBE + ' { printf("%s %d %d %s\\n", copyinstr(arg0), uid, gid, execname); }',
                           "python3 " + program)
        assert (lines, err) == (["first 0 0 python3", "name 0 0 renamed", "group 0 65534 renamed",
                                 "user 65534 65534 renamed"], []), (source, lines, err)
        lines, err = trace(source, PROBE + " /uid == 65534/ { trace(copyinstr(arg0)); }", "python3 " + program)
        assert [line.strip() for line in lines] == ["user"], (source, lines)


@test("the parent is the one of the moment, after the first has ended")
def _():
    program = scratch.put("orphan.py", ORPHAN)
    for source in SOURCES:
        lines, err = trace(source, PROBE + ' { printf("%s %d %s\\n", copyinstr(arg0), ppid, copyinstr(arg1)); }',
                           "python3 " + program)
        assert [line.split()[0] for line in lines] == ["child", "orphan"] and not err, (lines, err)
        assert all(line.split()[1] == line.split()[2] for line in lines), (source, lines)


main()
