"""PYTHONPROBES_INSTRUMENT: a program is instrumented without touching it."""
import glob
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from scratch import Scratch
from tap import main, test
import watch

events = watch.Watch("function__entry")
import probe

SITE = os.path.join(os.path.dirname(probe.__file__), "_site")
PACKAGES = os.path.dirname(os.path.dirname(probe.__file__))
START = "pythonprobes.pth", "pythonprobes.start", "pythonprobes_start.py"
folder = Scratch()
APP = os.path.join(folder.name, "app.py")
with open(APP, "w") as file:
    file.write("def app_function():\n    pass\napp_function()\nprint('done')\n")


def run(*options, value="1", path=(SITE, PACKAGES), app=APP, **more):
    """Does the program fire?  Its stdout and stderr are as they were."""
    env = dict(os.environ, PYTHONPATH=os.pathsep.join(path), **more)
    env.pop("PYTHONPROBES_INSTRUMENT", None)
    if value is not None:
        env["PYTHONPROBES_INSTRUMENT"] = value
    events.take()
    done = subprocess.run([sys.executable, *options, app], env=env, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True)
    assert done.returncode == 0, done
    fires = any(event[2] == "app_function" for event in events.take())
    return fires, done.stdout, done.stderr


@test("with the variable it fires, without or with 0 it does not")
def _():
    assert run() == (True, "done\n", "")
    for value in None, "", "0":
        assert run(value=value) == (False, "done\n", ""), value


@test("-I, -E and -S are respected")
def _():
    for option in "-I", "-E", "-S":
        assert run(option) == (False, "done\n", ""), option


@test("the user's own sitecustomize runs, and finds what it would have found")
def _():
    mine = os.path.join(folder.name, "mine")
    os.mkdir(mine)
    with open(os.path.join(mine, "sitecustomize.py"), "w") as file:
        file.write("import sys\nprint(__name__, sys.modules[__name__].__file__ == __file__,"
                   " any('_site' in p for p in sys.path))\n")
    fires, out, err = run(path=(SITE, mine, PACKAGES))
    assert fires and out == "sitecustomize True False\ndone\n" and err == "", (fires, out, err)


@test("the package beside the sitecustomize will do, and the program does not see it")
def _():
    assert run(path=(SITE,)) == (True, "done\n", "")
    app = folder.put("without.py", "import sys\ndef app_function(): pass\napp_function()\n"
                     "try: import probe\nexcept ImportError: print(%r in sys.path)\n" % PACKAGES)
    assert run(path=(SITE,), app=app) == (True, "False\n", "")


@test("the program imports its own module probe, or ours")
def _():
    app = folder.put("own/app.py", "def app_function(): pass\napp_function()\n"
                     "import probe\nprint(probe._probe.__file__)\n")
    assert run(app=app) == (True, probe._probe.__file__ + "\n", "")
    folder.put("own/probe.py", "class _probe: __file__ = 'mine'")
    assert run(app=app) == (True, "mine\n", "")


@test("its package probe has a module _probe, and sys.modules has our own name and no other")
def _():
    app = folder.put("package/app.py", "def app_function(): pass\napp_function()\n"
                     "import sys\nprint(*sorted(name for name in sys.modules if 'probe' in name))\n"
                     "from probe import _probe\nprint(_probe.mine)\n")
    folder.put("package/probe/__init__.py", "")
    folder.put("package/probe/_probe.py", "mine = 'mine'")
    assert run(app=app) == (True, "pythonprobes pythonprobes._probe\nmine\n", "")


@test("no other module is imported")
def _():
    app = folder.put("modules.py", "def app_function(): pass\napp_function()\n"
                     "import sys\nprint(*sorted(sys.modules))\n")
    bare = run(value=None, path=(PACKAGES,), app=app)[1].split()
    ours = run(app=app)[1].split()
    assert set(ours) - set(bare) <= {"pythonprobes", "pythonprobes._probe", "atexit"}, (ours, bare)


@test("without a sitecustomize of the user there is none")
def _():
    app = folder.put("none.py", "def app_function(): pass\napp_function()\n"
                     "import sys\nprint('sitecustomize' in sys.modules)\n")
    bare = run(path=(PACKAGES,), value=None, app=app)[1]
    assert run(app=app) == (True, bare, "")


def old_pythons():
    """Interpreters on this machine that are too old for the package."""
    root = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    found = glob.glob(os.path.join(root, "versions", "[23].*", "bin", "python[23]"))
    found += ["/usr/bin/python2"]
    old = "import sys; sys.exit(sys.version_info >= (3, 8))"
    return [path for path in found if os.access(path, os.X_OK)
            and subprocess.run([path, "-c", old]).returncode == 0]


@test("an interpreter that is too old, Python 2 too: one clear line, and the user's sitecustomize runs")
def _():
    mine = os.path.dirname(folder.put("old/sitecustomize.py", "print('user')\n"))
    env = dict(os.environ, PYTHONPATH=SITE + os.pathsep + mine, PYTHONPROBES_INSTRUMENT="1")
    # This one says that it is old; then those that are.
    pretend = ("import sys; sys.version_info = (2, 7, 18); sys.path[:0] = %r; import sitecustomize"
               % [SITE, mine])
    for command in [[sys.executable, "-S", "-c", pretend]] + [[p, "-c", ""] for p in old_pythons()]:
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              universal_newlines=True)
        assert (done.returncode, done.stdout) == (0, "user\n"), (command, done)
        assert len(done.stderr.splitlines()) == 1 and "needs to be 3.8 or later" in done.stderr, done


@test("an interpreter without the package: one clear line, and the program runs")
def _():
    other = os.path.join(folder.name, "other")
    for name in "probe", "pythonprobes":
        shutil.copytree(os.path.join(PACKAGES, name), os.path.join(other, name),
                        ignore=shutil.ignore_patterns("_probe*"))
    here = os.path.join(other, "probe")
    for file, text, why in (
            (None, "", re.escape(here) + " holds no extension: the package is not built"),
            ("_probe.cpython-399t-x.so", "", re.escape(here) + r" is built for Python 3.99t \(x\), "
             r"this is Python %d\.%d.* \(.*\)" % sys.version_info[:2]),
            (os.path.basename(probe._probe.__file__), "no library", ".*: file too short|.*: invalid ELF header")):
        if file is not None:
            with open(os.path.join(here, file), "w") as out:
                out.write(text)
        fires, out, err = run(path=(os.path.join(here, "_site"),))
        assert not fires and out == "done\n", out
        assert re.fullmatch(r"pythonprobes: \S+ cannot import the package probe \((%s)\); "
                            r"python:::\* does not fire\n" % why, err), (why, err)


@test("a .pth file or, from 3.15 on, a .start file, in an environment that the package is installed into")
def _():
    import venv
    home = os.path.join(folder.name, "venv")
    venv.create(home, symlinks=True)
    python = os.path.join(home, "bin", "python")
    where = subprocess.run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
                           stdout=subprocess.PIPE, universal_newlines=True, check=True,
                           env={}).stdout.strip()
    for name in "probe", "pythonprobes":
        os.symlink(os.path.join(PACKAGES, name), os.path.join(where, name))
    for name in START:
        shutil.copy(os.path.join(watch.top, "python", name), where)

    def fires(*options, app=APP, path=None, said="done\n", **more):
        env = dict(os.environ, **more)
        env.pop("PYTHONPATH", None)
        if path is not None:
            env["PYTHONPATH"] = path
        events.take()
        done = subprocess.run([python, *options, app], env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, universal_newlines=True)
        assert (done.returncode, done.stdout) == (0, said), done
        return any(event[2] == "app_function" for event in events.take())
    assert fires(PYTHONPROBES_INSTRUMENT="1")
    assert not fires() and not fires(PYTHONPROBES_INSTRUMENT="0")
    for option in "-I", "-E", "-S":
        assert not fires(option, PYTHONPROBES_INSTRUMENT="1"), option

    # A module probe of the program's own is not even imported.
    own = os.path.dirname(folder.put("path/probe.py", "print('imported')\n"))
    assert fires(PYTHONPROBES_INSTRUMENT="1", path=own)
    app = folder.put("imports.py", "def app_function(): pass\napp_function()\nimport probe\n")
    assert fires(PYTHONPROBES_INSTRUMENT="1", path=own, app=app, said="imported\n")


@test("the callable of the .start file instruments, and raises nothing")
def _():
    where = os.path.join(folder.name, "start")
    os.mkdir(where)
    for name in START:
        shutil.copy(os.path.join(watch.top, "python", name), where)
    with open(os.path.join(where, "pythonprobes.start")) as file:
        entries = [line.strip() for line in file if not line.startswith("#")]
    assert entries == ["pythonprobes_start:start"], entries
    app = folder.put("starts.py", "import sys\nfrom pythonprobes_start import start\nstart()\n"
                     "def app_function(): pass\napp_function()\n"
                     "print('pythonprobes' in sys.modules)\n")
    assert run(path=(where, PACKAGES), app=app) == (True, "True\n", "")
    assert run(path=(where, PACKAGES), app=app, value="0") == (False, "False\n", "")
    folder.put("start/pythonprobes/__init__.py", "1 / 0")
    fires, out, err = run(path=(where, PACKAGES), app=app)
    assert not fires and out.count("\n") == 1, out
    assert re.fullmatch(r"pythonprobes: \S+ is neither instrumented nor collected: division by zero\n", err), err


main()
