"""What configure asks the interpreter it builds for, as shell assignments.

usage: python.py PREFIX		PREFIX is NONE when --prefix was not given
"""
import os
import platform
import sys
import sysconfig


def install_dir(prefix):
    """Where the packages go.  Without --prefix: where this interpreter keeps
    what its administrator installs.  With one: the folder below it that the
    interpreter looks in, or else the usual place, which PYTHONPATH must name."""
    if prefix == "NONE":
        return sysconfig.get_path("platlib")
    below = os.path.join(prefix, "")
    for folder in sys.path:
        if folder.startswith(below) and folder.endswith("-packages"):
            return folder
    version = "python%d.%d" % sys.version_info[:2]
    return os.path.join("${exec_prefix}", "lib", version, "site-packages")


def embed_libs():
    """What to link a program with that embeds this interpreter; nothing if it
    has no shared library."""
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        return ""
    folder = sysconfig.get_config_var("LIBDIR")
    return "-L%s -Wl,-rpath,%s -lpython%s" % (folder, folder, sysconfig.get_config_var("LDVERSION"))


def quote(text):
    return "'" + str(text).replace("'", "'\\''") + "'"


facts = {
    "version": "%d.%d" % sys.version_info[:2],
    "release": sys.version.split()[0],
    "hexversion": sys.hexversion,
    "implementation": platform.python_implementation(),
    "executable": sys.executable,
    "include": sysconfig.get_path("include"),
    "platinclude": sysconfig.get_path("platinclude"),
    "ext_suffix": sysconfig.get_config_var("EXT_SUFFIX"),
    "embed_libs": embed_libs(),
    "dir": install_dir(sys.argv[1]),
}
for name, value in facts.items():
    print("pp_python_%s=%s" % (name, quote(value)))
