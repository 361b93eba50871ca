"""pythonprobes with setuptools: `pip install .`

The extension and, on Linux, pydtrace are built from the sources that the Makefile
lists, and the headers are generated from provider/ as the Makefile does.  Where no
real probe can be made the build fails, because nobody reads what pip says of a
build that succeeds.  In the environment

    PYTHONPROBES_NO_DTRACE=1      asks for probes that do nothing
    PYTHONPROBES_PYDTRACE=FILE    has this file installed as pydtrace; no: none
"""
import glob
import os
import subprocess
import sys

from setuptools import Distribution, Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py
from setuptools.command.install_scripts import install_scripts
from setuptools.command.sdist import sdist
from distutils.ccompiler import new_compiler
from distutils.command.build_scripts import build_scripts
from distutils.sysconfig import customize_compiler

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "wheels"))
import command      # noqa: E402
import makefile     # noqa: E402

CONFTEST = """\
#include "sdt-pythonprobes.h"
void conftest(char *s);
void conftest(char *s) { PYTHONPROBES_PYTHONPROBE(s, s, s, s, s); }
"""


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class WithCommand(Distribution):
    """pydtrace is a script to setuptools: a program that is no text, and that is compiled."""

    def has_scripts(self):
        return sys.platform.startswith("linux") and os.environ.get("PYTHONPROBES_PYDTRACE") != "no"


class BuildPydtrace(build_scripts):
    def run(self):
        self.mkpath(self.build_dir)
        built = os.environ.get("PYTHONPROBES_PYDTRACE")
        if not built:
            compiler = new_compiler()
            customize_compiler(compiler)
            temp = os.path.join(self.get_finalized_command("build").build_temp, "pydtrace")
            built = command.build(compiler, temp, sys.prefix)
        self.copy_file(built, os.path.join(self.build_dir, "pydtrace"))

    def get_source_files(self):
        return []


class InstallPydtrace(install_scripts):
    def run(self):
        super().run()           # does nothing but for scripts that setup() names
        self.outfiles += self.copy_tree(self.build_dir, self.install_dir)


class MakeSdist(sdist):
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        command.generate(os.path.join(base_dir, command.GENERATED))


class BuildPackages(build_py):
    def run(self):
        super().run()
        # Beside the packages: the interpreter reads one of them at every start.
        self.mkpath(self.build_lib)
        for name in "pythonprobes.pth", "pythonprobes.start":
            self.copy_file("python/" + name, self.build_lib, preserve_mode=False)


class BuildProbe(build_ext):
    def finalize_options(self):
        super().finalize_options()
        self.force = True       # setuptools does not see what the environment asks for

    def build_extension(self, ext):
        # config.h and provider/*.h, which configure and make put into the build tree.
        makefile.write_table(self.build_temp)

        if os.environ.get("PYTHONPROBES_NO_DTRACE"):
            print("pythonprobes: PYTHONPROBES_NO_DTRACE: building probes that do nothing",
                  file=sys.stderr)
            config = "#define PYTHONPROBES_NO_DTRACE 1\n"
        elif sys.platform.startswith("linux"):
            config = ""
        else:
            self.make_headers(os.environ.get("DTRACE", "dtrace"),
                              os.path.join(self.build_temp, "provider"))
            config = "#define PYTHONPROBES_DTRACE_H 1\n"
        write(os.path.join(self.build_temp, "config.h"), config)
        ext.include_dirs += ["src", self.build_temp]
        super().build_extension(ext)

    def make_headers(self, dtrace, provider):
        """Outside of Linux: the probe macros of `dtrace -h`, and a try of them."""
        try:
            for path in makefile.values("provider/local.mk", "providers"):
                name = os.path.splitext(os.path.basename(path))[0]
                header = os.path.join(provider, "sdt-%s.h" % name)
                subprocess.check_call([dtrace, "-h", "-s", path, "-o", header],
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
    version=makefile.version(),
    distclass=WithCommand,
    # Not in setup.cfg: the setuptools of Python 3.8 knows no globs there.
    data_files=[
        ("include", ["src/pythonprobes.h", "src/pythonprobes_note.h"]),
        ("share/pythonprobes/dscripts", glob.glob("dscripts/*.d")),
        ("share/pythonprobes/dscripts/bpftrace", glob.glob("dscripts/bpftrace/*.bt")),
        ("share/pythonprobes/dscripts/examples", glob.glob("dscripts/examples/*.py")),
        ("share/doc/pythonprobes/scripts", glob.glob("docs/scripts/*.md")),
        ("share/man/man1", ["docs/pydtrace.1"]),
        ("share/bash-completion/completions", ["completion/pydtrace"]),
    ],
    cmdclass={"build_ext": BuildProbe, "build_py": BuildPackages, "build_scripts": BuildPydtrace,
              "install_scripts": InstallPydtrace, "sdist": MakeSdist},
    ext_modules=[Extension(
        "probe._probe",
        sources=makefile.c_files("src/tracee/local.mk", "tracee_sources"),
        define_macros=[("_GNU_SOURCE", "1")],
        extra_compile_args=["-std=gnu11", "-fvisibility=hidden"],
    )],
)
