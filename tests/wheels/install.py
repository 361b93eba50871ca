"""The wheel in Debians without a compiler: an ordinary user installs it with pip, and has probes
and pydtrace in programs of each Python.

WHEEL is the file; `make check-wheels` says it.  The Debians are made by debootstrap once and kept
in $XDG_CACHE_HOME/pythonprobes.  The tests run in them by chroot, in a mount namespace of their
own, and write to a layer above each.  Besides their own Pythons the tests use the oldest and the
newest one on this machine that can be mounted in the older Debian.
"""
import atexit
import glob
import os
import re
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
top = os.path.dirname(os.path.dirname(here))
sys.path[:0] = [os.path.join(top, "tests", "lib")]
sys.dont_write_bytecode = True
if os.geteuid() != 0:
    print("1..0 # SKIP chroot and mount need root")
    sys.exit(0)
if "WHEEL_NAMESPACE" not in os.environ:
    os.environ["WHEEL_NAMESPACE"] = "1"
    os.execvp("unshare", ["unshare", "--mount", sys.executable] + sys.argv)
import pythons
from scratch import Scratch
from tap import main, test

CACHE = os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))
WHEEL = os.environ["WHEEL"]
if not os.path.exists(WHEEL):
    sys.exit("no %s: ./bootstrap wheels makes it" % WHEEL)
HOME = "/home/user"
SIZES = {r"probe/_probe\.": 1 << 20, r"scripts/pydtrace$": 3 << 20}

scratch = Scratch()


# --- the Debians

def call(*command):
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                         universal_newlines=True)
    assert run.returncode == 0, "%s: %s" % (" ".join(command), run.stdout[-4000:])
    return run.stdout


class Debian:
    """A minimal Debian with python3-venv, and a home with the wheel and README's program."""

    def __init__(self, suite, folder):
        self.suite, self.made = suite, os.path.join(CACHE, "pythonprobes", folder)
        self.above = os.path.join(scratch.name, folder)
        self.root = os.path.join(self.above, "root")

    def enter(self):
        call("sh", os.path.join(top, "tests", "debian", "root.sh"), self.made, self.suite,
             "python3-venv")
        os.mkdir(self.above)
        call("mount", "-t", "tmpfs", "none", self.above)
        atexit.register(subprocess.call, ["umount", "--recursive", "--lazy", self.above])
        for name in "upper", "work", "root":
            os.mkdir(os.path.join(self.above, name))
        call("mount", "-t", "overlay", "none", "-o", "lowerdir=%s,upperdir=%s/upper,workdir=%s/work"
             % (self.made, self.above, self.above), self.root)
        call("mount", "--rbind", "/dev", self.root + "/dev")
        call("mount", "-t", "proc", "proc", self.root + "/proc")
        os.mkdir(self.root + HOME, 0o755)
        call("cp", WHEEL, self.root + HOME)
        with open(self.root + HOME + "/app.py", "w") as file:
            file.write(APP)
        call("chown", "-R", "nobody", self.root + HOME)

    def show(self, folder):
        """The folder of this machine has its place there, and everybody can go to it."""
        os.makedirs(self.root + folder, exist_ok=True)
        call("mount", "--bind", folder, self.root + folder)
        while folder != "/":
            folder = os.path.dirname(folder)
            os.chmod(self.root + folder, 0o755)

    def user(self, command, venv=None):
        """Run a shell command as an ordinary user; returns its output, and fails with it."""
        path = "/usr/bin:/bin" if venv is None else "%s/%s/bin:/usr/bin:/bin" % (HOME, venv)
        return call("chroot", self.root, "setpriv", "--reuid=nobody", "--regid=nogroup",
                    "--clear-groups", "--no-new-privs", "env", "-i", "HOME=" + HOME,
                    "PATH=" + path, "LC_ALL=C.UTF-8", "sh", "-c", "cd && " + command)


# --- README's first example

def blocks(page):
    """The indented blocks of a page, without their indent."""
    with open(os.path.join(top, page), encoding="utf-8") as file:
        text = file.read()
    return [re.sub(r"(?m)^    ", "", block).strip("\n")
            for block in re.findall(r"(?m)(?:^    .*\n(?:\n(?=    ))*)+", text)]


README = blocks("README.md")
APP = next(block for block in README if "def answer(path):" in block) + "\n"
EXAMPLE = next(block for block in README if block.startswith("$ pydtrace -qn 'pythonprobes"))


def words(text):
    return [line.split() for line in text.splitlines() if line.strip()]


# --- the tests

def others():
    """{label: python}: the oldest and the newest of those outside of /usr."""
    found = [pair for pair in pythons.find() if not os.path.realpath(pair[1]).startswith("/usr/")]
    return {version: os.path.realpath(path) for version, path in found[:1] + found[-1:]}


BOOKWORM, FORKY = Debian("bookworm", "debian-12"), Debian("forky", "debian-forky-venv")


@test("the wheel's parts are small")
def _():
    for line in call(sys.executable, "-m", "zipfile", "-l", WHEEL).splitlines():
        for name, most in SIZES.items():
            if re.search(name, line.split()[0]):
                assert int(line.split()[-1]) <= most, line


def add(debian, label, python):
    venv, user = re.sub(r"\W", "", label), debian.user

    @test("pip install: " + label)
    def _():
        user("%s -m venv %s" % (python, venv))
        user("pip install --no-index --no-deps --no-cache-dir ./" + os.path.basename(WHEEL), venv)

    @test("pydtrace finds what came with it: " + label)
    def _():
        text = user("pydtrace -Vv", venv)
        assert "  sources    channel, uprobe, replay\n" in text, text
        assert re.search(r"  packages   %s/%s/lib/python3\.\d+t?/site-packages\n" % (HOME, venv), text), text
        for version, _ in pythons.find():
            short = ".".join(version.split(".")[:2])
            assert re.search(r"  for .*\b%s\b" % re.escape(short), text), (short, text)

    @test("README's first example: " + label)
    def _():
        command, _, output = EXAMPLE.partition("\n")
        assert words(user(command[2:], venv)) == words(output)

    @test("python3 -m probe: " + label)
    def _():
        text = user("""pydtrace -qn 'python*:::function-entry /copyinstr(arg1) == "answer"/ { @ = count(); }' """
                    "-c 'python3 -m probe app.py'", venv)
        assert words(text) == [["5"]], text

    @test("a D script: " + label)
    def _():
        text = user("pydtrace -s py_slowlines -c 'python3 app.py' app.py 20 1", venv)
        assert re.search(r"app\.py +:6 +answer", text), text


for debian, mounted in (BOOKWORM, others()), (FORKY, {}):
    @test("a Debian without a compiler: " + debian.suite)
    def _(debian=debian, mounted=mounted):
        debian.enter()
        for path in mounted.values():
            debian.show(os.path.dirname(os.path.dirname(path)))
        assert not glob.glob(debian.root + "/usr/bin/*cc*") + glob.glob(debian.root + "/usr/bin/clang*")
        assert debian.user("id -un") == "nobody\n"

    add(debian, debian.suite, "/usr/bin/python3")
    for label, python in mounted.items():
        add(debian, label, python)


def serve(label, python):
    @test("pydtrace of bookworm's Python serves one without the packages: " + label)
    def _():
        BOOKWORM.user("! %s -c 'import pythonprobes' 2>/dev/null" % python)
        text = BOOKWORM.user(
            """pydtrace -qn 'python*:::function-entry /copyinstr(arg1) == "f"/ { @ = count(); }' """
            """-- %s -c 'def f(): pass\nf(); f()'""" % python, "bookworm")
        assert words(text) == [["2"]], text


for label, python in others().items():
    serve(label, python)

main()
