"""pythonprobes.h in another C extension, with probes and compiled out."""
import importlib.util
import os
import re
import shlex
import subprocess
import sys
import sysconfig
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import Skip, main, test
import watch

events = watch.Watch("pythonprobe", strsize=64)
folder = tempfile.TemporaryDirectory()
MODULE = """
#include <Python.h>
#include <pythonprobes.h>

int other(void);

static PyObject *
fire(PyObject *module, PyObject *unused)
{
	static int evaluated;
	char local[] = "on the stack";
	(void)module; (void)unused;
	PYTHONPROBES_FIRE("one");
	PYTHONPROBES_FIRE("a", "b", NULL, (evaluated++, local), "e");
	if (PYTHONPROBES_ENABLED())
		PYTHONPROBES_FIRE("guarded");
	return PyLong_FromLong(evaluated + 100 * other());
}

static PyObject *
enabled(PyObject *module, PyObject *unused)
{
	(void)module; (void)unused;
	return PyBool_FromLong(PYTHONPROBES_ENABLED());
}

static PyMethodDef methods[] = {
	{ "fire", fire, METH_NOARGS, NULL },
	{ "enabled", enabled, METH_NOARGS, NULL },
	{ NULL, NULL, 0, NULL }
};
static struct PyModuleDef definition = {
	PyModuleDef_HEAD_INIT, "user", NULL, -1, methods, NULL, NULL, NULL, NULL
};

PyMODINIT_FUNC
PyInit_user(void)
{
	if (PythonProbes_Import() < 0 || PythonProbes_Import() < 0)
		return NULL;
	return PyModule_Create(&definition);
}
"""
OTHER = """
#include <pythonprobes.h>
int other(void);
int other(void)
{
	PYTHONPROBES_FIRE("other file");
	return PYTHONPROBES_ENABLED();
}
"""


def build(name, *flags, compiler=None, suffix=".c"):
    """An extension made of two files; the module, not yet imported elsewhere."""
    below = os.path.join(folder.name, name)
    os.mkdir(below)
    for file, text in (("user", MODULE), ("other", OTHER)):
        with open(os.path.join(below, file + suffix), "w") as out:
            out.write(text)
    path = os.path.join(below, "user.so")
    compiler = compiler or shlex.split(os.environ.get("CC", "gcc")) + ["-std=gnu11"]
    subprocess.run(compiler + ["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC",
                               "-isystem", sysconfig.get_path("include"), "-I" + watch.top + "/src",
                               "-o", path, below + "/user" + suffix, below + "/other" + suffix,
                               *flags], check=True)
    spec = importlib.util.spec_from_file_location("user", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module, path


FIVE = [("one", "null", "null", "null", "null"), ("a", "b", "null", "on the stack", "e"),
        ("guarded", "null", "null", "null", "null"), ("other file", "null", "null", "null", "null")]


def check_fires(module):
    assert module.enabled() is True
    assert module.fire() == 101
    assert [event[1:] for event in events.take()] == FIVE


@test("it fires, on the channel, from every file, and evaluates arguments once")
def _():
    check_fires(build("with")[0])


@test("in a program that has a module probe of its own")
def _():
    path = os.path.join(folder.name, "with", "user.so")
    text = ("import importlib.util, sys, types\nsys.modules['probe'] = types.ModuleType('probe')\n"
            "spec = importlib.util.spec_from_file_location('user', %r)\n"
            "module = importlib.util.module_from_spec(spec)\nspec.loader.exec_module(module)\n"
            "assert module.enabled()\nmodule.fire()\n" % path)
    subprocess.run([sys.executable, "-c", text], check=True)
    assert [event[1:] for event in events.take()] == FIVE


@test("from C++")
def _():
    compiler = ["g++"]
    try:
        subprocess.run(compiler + ["--version"], check=True, stdout=subprocess.DEVNULL)
    except OSError:
        raise Skip("no g++")
    check_fires(build("cxx", compiler=compiler, suffix=".cc")[0])


@test("its notes: one site a use, one semaphore for all")
def _():
    path = os.path.join(folder.name, "with", "user.so")
    notes = subprocess.run(["readelf", "-n", path], check=True, stdout=subprocess.PIPE,
                           universal_newlines=True).stdout
    assert notes.count("Provider: pythonprobes") == notes.count("Name: pythonprobe") == 4, notes
    semaphores = set(re.findall(r"Semaphore: (0x[0-9a-f]+)", notes))
    assert len(semaphores) == 1 and int(semaphores.pop(), 16) != 0, notes


@test("compiled out: the same names do nothing, and evaluate nothing")
def _():
    module, path = build("without", "-DPYTHONPROBES_NO_DTRACE")
    assert module.enabled() is False and module.fire() == 0
    assert events.take() == []
    notes = subprocess.run(["readelf", "-n", path], check=True, stdout=subprocess.PIPE,
                           universal_newlines=True).stdout
    assert "pythonprobes" not in notes


@test("too many arguments are an error that says so")
def _():
    text = ("#include <pythonprobes.h>\n"
            "void f(void) { PYTHONPROBES_FIRE(\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"); }")
    run = subprocess.run(shlex.split(os.environ.get("CC", "gcc"))
                         + ["-x", "c", "-Werror", "-I" + watch.top + "/src", "-S", "-o",
                            "/dev/null", "-"], input=text, stderr=subprocess.PIPE,
                         universal_newlines=True)
    assert run.returncode != 0 and "excess elements" in run.stderr, run


@test("beside sys/sdt.h, in either order, and where there is none")
def _():
    none = os.path.join(folder.name, "none", "sys")
    os.makedirs(none)
    with open(os.path.join(none, "sdt.h"), "w") as file:
        file.write("#error not wanted\n")
    fires = "#include <pythonprobes.h>\n%svoid f(void) { PYTHONPROBES_FIRE(\"x\"); %s}"
    systemtap = "#include <sys/sdt.h>\n"
    for text, flags in ((systemtap + fires % ("", "STAP_PROBE(a, b);"), []),
                        (fires % (systemtap, "STAP_PROBE(a, b);"), []),
                        (fires % ("", ""), ["-I" + os.path.dirname(none)])):
        subprocess.run(shlex.split(os.environ.get("CC", "gcc"))
                       + ["-x", "c", "-Wall", "-Werror", "-I" + watch.top + "/src", *flags, "-c",
                          "-o", os.path.join(folder.name, "beside.o"), "-"],
                       input=text, check=True, universal_newlines=True)


@test("when tracing is over its semaphore goes down too")
def _():
    module, _ = build("late")
    check_fires(module)
    events.close()
    module.fire()
    assert module.enabled() is False and module.fire() == 1


main()
