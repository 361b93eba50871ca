"""PYTHONPROBES_INSTRUMENT: a program is instrumented without touching it."""
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

events = watch.Watch("function__entry")
import probe

SITE = os.path.join(os.path.dirname(probe.__file__), "_site")
PACKAGES = os.path.dirname(os.path.dirname(probe.__file__))
folder = tempfile.TemporaryDirectory()
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


def write(name, text):
    path = os.path.join(folder.name, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)
    return path


@test("the package beside the sitecustomize will do, and the program does not see it")
def _():
    assert run(path=(SITE,)) == (True, "done\n", "")
    app = write("without.py", "import sys\ndef app_function(): pass\napp_function()\n"
                "try: import probe\nexcept ImportError: print(%r in sys.path)\n" % PACKAGES)
    assert run(path=(SITE,), app=app) == (True, "False\n", "")


@test("the program imports its own module probe, or ours")
def _():
    app = write("own/app.py", "def app_function(): pass\napp_function()\n"
                "import probe\nprint(probe._probe.__file__)\n")
    assert run(app=app) == (True, probe._probe.__file__ + "\n", "")
    write("own/probe.py", "class _probe: __file__ = 'mine'")
    assert run(app=app) == (True, "mine\n", "")


@test("an interpreter without the package: one clear line, and the program runs")
def _():
    other = os.path.join(folder.name, "other")
    shutil.copytree(os.path.dirname(probe.__file__), os.path.join(other, "probe"),
                    ignore=shutil.ignore_patterns("_probe*"))
    fires, out, err = run(path=(os.path.join(other, "probe", "_site"),))
    assert not fires and out == "done\n", out
    assert len(err.splitlines()) == 1 and "cannot import the package probe" in err, err


@test("a .pth file, in an environment that the package is installed into")
def _():
    import venv
    home = os.path.join(folder.name, "venv")
    venv.create(home, symlinks=True)
    python = os.path.join(home, "bin", "python")
    where = subprocess.run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
                           stdout=subprocess.PIPE, universal_newlines=True, check=True,
                           env={}).stdout.strip()
    os.symlink(os.path.dirname(probe.__file__), os.path.join(where, "probe"))
    with open(os.path.join(watch.top, "python", "pythonprobes.pth")) as source:
        with open(os.path.join(where, "pythonprobes.pth"), "w") as copy:
            copy.write(source.read())

    def fires(*options, **more):
        env = dict(os.environ, **more)
        env.pop("PYTHONPATH", None)
        events.take()
        done = subprocess.run([python, *options, APP], env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, universal_newlines=True)
        assert (done.returncode, done.stdout) == (0, "done\n"), done
        return any(event[2] == "app_function" for event in events.take())
    assert fires(PYTHONPROBES_INSTRUMENT="1")
    assert not fires() and not fires(PYTHONPROBES_INSTRUMENT="0")
    for option in "-I", "-E", "-S":
        assert not fires(option, PYTHONPROBES_INSTRUMENT="1"), option


main()
