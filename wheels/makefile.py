"""What the parts of the Makefile and of configure say, for setuptools, tests and measurements: no
list stands twice.

    makefile.py FILE VARIABLE

prints the C files of a variable, from the top of the tree on, whatever the current folder is.
"""
import os
import re
import subprocess
import sys

top = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def read(path):
    with open(os.path.join(top, path), encoding="utf-8") as file:
        return file.read()


def version():
    return re.search(r"AC_INIT\(\[pythonprobes\], \[([^]]+)\]", read("configure.ac")).group(1)


def values(path, name):
    """A variable of a local.mk, as a list of paths."""
    text = read(path).replace("\\\n", " ")
    found = re.findall(r"^%s\s*\+?=(.*)$" % re.escape(name), text, re.M)
    return " ".join(found).replace("%D%", os.path.dirname(path)).split()


def c_files(path, name):
    return [file for file in values(path, name) if file.endswith(".c")]


def write_table(folder):
    """The table of the probes, provider/table.h below the folder."""
    definitions = values("provider/local.mk", "providers")
    os.makedirs(os.path.join(folder, "provider"), exist_ok=True)
    with open(os.path.join(folder, "provider", "table.h"), "w") as file:
        subprocess.check_call(["awk", "-f", "provider/table.awk"] + definitions, stdout=file)


if __name__ == "__main__":
    print(*c_files(*sys.argv[1:]))
