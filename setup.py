"""The packages probe and profiler with setuptools: `pip install .`

The extension is built from the sources that the Makefile lists, and the headers
are generated from provider/ as the Makefile does.  Where no real probe can be
made the build fails, because nobody reads what pip says of a build that succeeds;
PYTHONPROBES_NO_DTRACE=1 in the environment asks for probes that do nothing.
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


class BuildPackages(build_py):
    def run(self):
        super().run()
        # Beside the packages: the interpreter reads it at every start.
        self.mkpath(self.build_lib)
        self.copy_file("python/pythonprobes.pth", self.build_lib, preserve_mode=False)


class BuildProbe(build_ext):
    def finalize_options(self):
        super().finalize_options()
        self.force = True       # setuptools does not see what the environment asks for

    def build_extension(self, ext):
        # config.h and provider/*.h, which configure and make put into the build tree.
        provider = os.path.join(self.build_temp, "provider")
        os.makedirs(provider, exist_ok=True)
        definitions = sorted(name for name in os.listdir("provider") if name.endswith(".d"))
        table = subprocess.check_output(
            ["awk", "-f", "table.awk"] + definitions, cwd="provider", universal_newlines=True)
        write(os.path.join(provider, "table.h"), table)

        if os.environ.get("PYTHONPROBES_NO_DTRACE"):
            print("pythonprobes: PYTHONPROBES_NO_DTRACE: building probes that do nothing",
                  file=sys.stderr)
            config = "#define PYTHONPROBES_NO_DTRACE 1\n"
        elif sys.platform.startswith("linux"):
            config = ""
        else:
            self.make_headers(os.environ.get("DTRACE", "dtrace"), provider, definitions)
            config = "#define PYTHONPROBES_DTRACE_H 1\n"
        write(os.path.join(self.build_temp, "config.h"), config)
        ext.include_dirs += ["src", self.build_temp]
        super().build_extension(ext)

    def make_headers(self, dtrace, provider, definitions):
        """Outside of Linux: the probe macros of `dtrace -h`, and a try of them."""
        try:
            for name in definitions:
                header = os.path.join(provider, "sdt-" + name[:-2] + ".h")
                subprocess.check_call(
                    [dtrace, "-h", "-s", os.path.join("provider", name), "-o", header],
                    stdin=subprocess.DEVNULL)
            source = os.path.join(self.build_temp, "conftest.c")
            write(source, CONFTEST)
            self.compiler.compile([source], include_dirs=[provider])
        except Exception as error:
            self.refuse("`%s -h` makes no macros that compile (%s)" % (dtrace, error))
        if sys.platform != "darwin":
            self.refuse("this system links `dtrace -G` objects, which takes ./configure && make")

    @staticmethod
    def refuse(why):
        sys.exit("pythonprobes: no probes can be built: %s; PYTHONPROBES_NO_DTRACE=1 in the "
                 "environment builds probes that do nothing" % why)


setup(
    version=version(),
    # Not in setup.cfg: the setuptools of Python 3.8 knows no globs there.
    data_files=[
        ("include", ["src/pythonprobes.h", "src/pythonprobes_note.h"]),
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
