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
    "dir": install_dir(sys.argv[1]),
}
for name, value in facts.items():
    print("pp_python_%s=%s" % (name, quote(value)))
