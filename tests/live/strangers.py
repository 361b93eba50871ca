"""Root's system-wide run among processes of strangers: what they map and what lies in their
memory cannot end the run, hold it up, or cost it much."""
import os
import re
import signal
import subprocess
import sys
import tempfile

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(top, "tests", "lib"))
from tap import Skip, main, test                                      # noqa: E402

scratch = tempfile.TemporaryDirectory()

# One site at a nop, and N at instructions at which no kernel puts a probe.
LOCKED = r"""
#include <sys/sdt.h>
#include <stdio.h>
#include <unistd.h>
static int counter;
#define LOCKED __asm__ volatile ( \
    "900: lock incl %0\n" \
    ".pushsection .note.stapsdt, \"\", \"note\"\n" \
    ".balign 4\n .4byte 902f - 901f, 904f - 903f, 3\n" \
    "901: .asciz \"stapsdt\"\n 902: .balign 4\n" \
    "903: .8byte 900b, 0, 0\n .asciz \"stranger\"\n .asciz \"locked\"\n .asciz \"\"\n" \
    "904: .balign 4\n .popsection\n" : "+m" (counter));
int
main(void)
{
	puts("ready");
	fflush(stdout);
	for (;;) {
		STAP_PROBE(stranger, plain);
		SITES
		usleep(10000);
	}
}
"""

# The string lies in a page that waits for somebody to fill it, and nobody does.
SILENT = r"""
#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sdt.h>
#include <sys/syscall.h>
#include <unistd.h>
int
main(void)
{
	int fd = syscall(SYS_userfaultfd, O_CLOEXEC);
	char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct uffdio_api api = { .api = UFFD_API };
	struct uffdio_register range = {
		.range = { (unsigned long)page, 4096 }, .mode = UFFDIO_REGISTER_MODE_MISSING,
	};
	if (fd < 0 || ioctl(fd, UFFDIO_API, &api) != 0 || ioctl(fd, UFFDIO_REGISTER, &range) != 0) {
		perror("userfaultfd");
		return 1;
	}
	puts("ready");
	fflush(stdout);
	for (;;) {
		STAP_PROBE1(silent, hit, page);
		usleep(10000);
	}
}
"""

MAIN = "#include <unistd.h>\nint main(void) { write(1, \"ready\\n\", 6); pause(); return 0; }\n"


def build(name, source, *flags):
    """Compile a program; its path."""
    if os.geteuid() != 0:
        raise Skip("uprobes need root")
    path = os.path.join(scratch.name, name)
    with open(path + ".c", "w") as file:
        file.write(source)
    subprocess.run(os.environ.get("CC", "cc").split() + ["-O1", "-o", path, path + ".c", *flags],
                   check=True)
    return path


def many(name, number):
    """A program with that number of sites of many:hit."""
    return build(name, MAIN, "-DN=%d" % number, os.path.join(top, "tests", "lib", "many_sites.S"))


class running:
    """A program that has said that it is ready; its pid."""
    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)

    def __enter__(self):
        line = self.process.stdout.readline()
        assert line == b"ready\n", line
        return self.process.pid

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def pydtrace(*arguments, stranger=None):
    """Status, output, and the lines on stderr that are of our programs.  A stranger is killed when
    the time is over, or pydtrace could not be killed either."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen(["pydtrace", *arguments], stdout=out, stderr=err)
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            if stranger is not None:
                os.kill(stranger, signal.SIGKILL)
            process.kill()
            process.wait()
            raise
        out.seek(0)
        err.seek(0)
        return process.returncode, out.read(), [
            line for line in err.read().splitlines() if scratch.name in line or
            "does not answer" in line or "invalid address" in line]


def trace(script, *arguments, stranger=None):
    return pydtrace("--source=uprobe", "-qn", script, *arguments, stranger=stranger)


BOTH = "stranger*:::locked { exit(3); } stranger*:::plain { exit(0); }"


@test("a site at which the kernel refuses a probe is left out with a warning")
def _():
    path = build("locked", LOCKED, "-DSITES=LOCKED")
    with running(path):
        status, _, err = trace(BOTH)
    assert status == 0, (status, err)
    assert err == ["pydtrace: warning: cannot attach to stranger:locked in %s: the kernel can trace "
                   "no such instruction; its firings are not traced" % path], err


@test("of many such sites in a file one is told, and the others are counted")
def _():
    path = build("locked40", LOCKED, "-DSITES=" + "LOCKED " * 40)
    with running(path):
        status, _, err = trace(BOTH)
    assert status in (0, 3), (status, err)      # the search ends before it has met all of them
    assert len(err) == 1 and "stranger:locked in " + path in err[0], err
    others = re.search(r"its firings and those of (\d+) other sites of the file are not traced$", err[0])
    assert others and 15 <= int(others.group(1)) <= 40, err


@test("it is an error for a target: -p")
def _():
    path = build("locked", LOCKED, "-DSITES=LOCKED")
    with running(path) as pid:
        status, _, err = trace(BOTH, "-p", str(pid))
    assert status == 1, (status, err)
    assert err == ["pydtrace: cannot attach to stranger:locked in %s: the kernel can trace no such "
                   "instruction" % path], err


@test("it is an error for a target: -c")
def _():
    path = build("locked", LOCKED, "-DSITES=LOCKED")
    status, _, err = trace(BOTH, "-c", path)
    assert status == 1 and len(err) == 1, (status, err)


@test("a file with too many sites is left out with a warning, and the run goes on")
def _():
    path, other = many("many", 16385), build("locked", LOCKED, "-DSITES=")
    cause = "it has more than 16384 probe sites that the script names"
    with running(path) as pid, running(other):
        status, _, err = trace("many*:::hit, stranger*:::plain { exit(0); }", "-Z")
        assert status == 0, (status, err)
        assert err == ["pydtrace: warning: %s: %s; its probes are left out" % (path, cause)], err
        # Of no matter to a script that does not name them.
        status, _, err = trace("stranger*:::plain { exit(0); }")
        assert status == 0 and err == [], (status, err)
        status, out, err = pydtrace("-l")
        assert status == 0 and "plain" in out and "hit" not in out, (status, err)
        assert err == ["pydtrace: warning: %s: %s; its probes are left out" % (path, cause)], err
        error = ["pydtrace: cannot search %s for probes: %s" % (path, cause)]
        for arguments in (["-p", str(pid)], ["-c", path]):
            status, _, err = trace("many*:::hit { exit(0); }", *arguments)
            assert status == 1 and err == error, (status, err)


# A process says that a terabyte of memory, which takes none, is its environment.
ENVIRONMENT = """
import ctypes, os, struct, time
PR_SET_MM, PR_SET_MM_MAP = 35, 14
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = libc.sbrk.restype = ctypes.c_void_p
size = 1 << 40
start = libc.mmap(None, ctypes.c_size_t(size), 3, 0x4022, -1, ctypes.c_size_t(0))
with open("/proc/self/stat") as file:
    field = [0, 0, 0] + file.read().rpartition(")")[2].split()
field = [int(word) if str(word).lstrip("-").isdigit() else 0 for word in field]
map = struct.pack("=12Q2I", field[26], field[27], field[45], field[46], field[47], libc.sbrk(0),
                  field[28], field[48], field[49], start, start + size - 1, 0, 0, 0xffffffff)
if libc.prctl(PR_SET_MM, PR_SET_MM_MAP, map, ctypes.c_ulong(len(map)), 0) != 0:
    print(os.strerror(ctypes.get_errno()), flush=True)
print("ready", flush=True)
time.sleep(1000)
"""


@test("an environment without end is not read to its end")
def _():
    if os.geteuid() != 0:
        raise Skip("only root searches all processes")
    with running(sys.executable, "-c", ENVIRONMENT):
        status, out, err = pydtrace("-l")
    assert status == 0 and out, (status, err)


@test("as many sites as are taken are attached to")
def _():
    path = many("most", 16384)
    with running(path) as pid:
        status, _, err = trace("many*:::hit {} BEGIN { exit(0); }", "-p", str(pid))
    assert status == 0 and err == [], (status, err)


def silent(expression):
    """A script that reads the memory that does not answer, at each firing of four."""
    with running(build("silent", SILENT)) as pid:
        status, out, err = trace("silent*:::hit { trace(%s); }"
                                 " silent*:::hit /n++ == 3/ { exit(0); }" % expression, stranger=pid)
    assert status == 0 and out == "\n", (status, out, err)
    assert err[0] == ("pydtrace: warning: memory of process %d does not answer, and is not read"
                      % pid), err
    assert len(err) == 5 and all("invalid address" in line for line in err[1:]), err


@test("a string in memory that does not answer is a fault, and holds nobody up")
def _():
    silent("copyinstr(arg0)")


@test("nor does memory that only the script reads")
def _():
    silent("*(int *)copyin(arg0, 4)")


main()
