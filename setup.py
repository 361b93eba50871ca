"""The packages probe and profiler with setuptools: `pip install .`

The extension is built from the sources that the Makefile lists, and the headers
are generated from provider/ as the Makefile does.  Where no real probe can be
made the extension is built with probes that do nothing, and a line says so.
pydtrace is not a part of this: ./configure && make install brings it.
"""
import glob
import os
import re
import subprocess
import sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py

CONFTEST = """\
#include "sdt-pythonprobes.h"
#ifdef _SDT_HAS_SEMAPHORES
__attribute__((section(".probes"))) unsigned short pythonprobes_pythonprobe_semaphore;
#endif
void conftest(char *s);
void conftest(char *s) { PYTHONPROBES_PYTHONPROBE(s, s, s, s, s); }
"""


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def version():
    return re.search(r"AC_INIT\(\[pythonprobes\], \[([^]]+)\]", read("configure.ac")).group(1)


def makefile_list(path, name):
    """The value of a variable in a local.mk, as a list of paths."""
    text = read(path).replace("\\\n", " ")
    value = re.search(r"^%s\s*=(.*)$" % re.escape(name), text, re.M).group(1)
    return value.replace("%D%", os.path.dirname(path)).split()


def dtrace_commands():
    """SystemTap's dtrace and DTrace's own may both be there; m4/dtrace.m4 says more."""
    if os.environ.get("DTRACE"):
        return [os.environ["DTRACE"]]
    found = (os.path.join(folder, "dtrace") for folder in os.get_exec_path())
    return [path for path in found if os.access(path, os.X_OK)]


class BuildPackages(build_py):
    def run(self):
        super().run()
        # Beside the packages: the interpreter reads it at every start.
        self.mkpath(self.build_lib)
        self.copy_file("python/pythonprobes.pth", self.build_lib, preserve_mode=False)


class BuildProbe(build_ext):
    def build_extension(self, ext):
        # config.h and provider/*.h, which configure and make put into the build tree.
        provider = os.path.join(self.build_temp, "provider")
        os.makedirs(provider, exist_ok=True)
        definitions = sorted(name for name in os.listdir("provider") if name.endswith(".d"))
        table = subprocess.check_output(
            ["awk", "-f", "table.awk"] + definitions, cwd="provider", universal_newlines=True)
        write(os.path.join(provider, "table.h"), table)

        missing = "no dtrace command (Debian: systemtap-sdt-dev)"
        for command in dtrace_commands():
            missing = self.make_macros(command, provider, definitions)
            if not missing:
                break
        if missing:
            print("pythonprobes: %s: building probes that do nothing" % missing, file=sys.stderr)
        write(os.path.join(self.build_temp, "config.h"),
              "#define PYTHONPROBES_NO_DTRACE 1\n" if missing else "")
        ext.include_dirs += ["src", self.build_temp]
        super().build_extension(ext)

    def make_macros(self, dtrace, provider, definitions):
        """Generate the probe macros and try them; what is missing, or None."""
        try:
            for name in definitions:
                header = os.path.join(provider, "sdt-" + name[:-2] + ".h")
                subprocess.check_call(
                    [dtrace, "-h", "-s", os.path.join("provider", name), "-o", header],
                    stdin=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError):
            return "%s -h fails" % dtrace

        source = os.path.join(self.build_temp, "conftest.c")
        write(source, CONFTEST)
        try:
            objects = self.compiler.compile([source], include_dirs=[provider])
        except Exception:
            return "sys/sdt.h does not compile (Debian: systemtap-sdt-dev)"
        with open(objects[0], "rb") as file:
            if b"stapsdt" not in file.read() and sys.platform != "darwin":
                return "this system links `dtrace -G` objects, which takes ./configure && make"
        return None


setup(
    version=version(),
    # Not in setup.cfg: the setuptools of Python 3.8 knows no globs there.
    data_files=[
        ("include", ["src/pythonprobes.h"]),
        ("share/pythonprobes/dscripts", glob.glob("dscripts/*.d")),
        ("share/pythonprobes/dscripts/bpftrace", glob.glob("dscripts/bpftrace/*.bt")),
        ("share/pythonprobes/dscripts/examples", glob.glob("dscripts/examples/*.py")),
        ("share/doc/pythonprobes/scripts", glob.glob("docs/scripts/*.md")),
    ],
    cmdclass={"build_ext": BuildProbe, "build_py": BuildPackages},
    ext_modules=[Extension(
        "probe._probe",
        sources=[path for path in makefile_list("src/tracee/local.mk", "tracee_sources")
                 if path.endswith(".c")],
        define_macros=[("_GNU_SOURCE", "1")],
        extra_compile_args=["-std=gnu11", "-fvisibility=hidden"],
    )],
)
