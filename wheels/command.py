"""pydtrace without configure: what setup.py compiles it from, and how.

A checkout has flex, bison, clang and bpftool make the sources that are generated; an sdist holds
them below generated/, so that it needs a C compiler alone.  The uprobe source needs libbpf, too:
without it pydtrace has the channel only, and a line says so.
"""
import os
import platform
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from makefile import values, version, write_table

GENERATED = "generated"
CPUS = ["x86_64", "aarch64"]            # that the uprobe source knows
SYNTAX = "src/dlang/syntax"
LIBBPF = "libbpf >= 0.8"
LISTS = [("src/dlang/local.mk", "libdlang_la_SOURCES"),
         ("src/channel/local.mk", "libchannel_la_SOURCES"),
         ("src/pydtrace/local.mk", "libpydtrace_la_SOURCES"),
         ("src/pydtrace/local.mk", "libsites_la_SOURCES"),
         ("src/pydtrace/local.mk", "pydtrace_SOURCES")]
UPROBE = ("src/pydtrace/local.mk", "libuprobe_la_SOURCES")


def refuse(why):
    sys.exit("pythonprobes: pydtrace cannot be built: %s; PYTHONPROBES_PYDTRACE=no in the "
             "environment builds the packages only" % why)


def say(text):
    print("pythonprobes: " + text, file=sys.stderr)


def tool(name):
    """A command, also where only root looks for it."""
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")


def pkg_config(*arguments):
    """The words that pkg-config prints, or None if it fails."""
    try:
        return subprocess.run(["pkg-config", *arguments, LIBBPF], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, universal_newlines=True,
                              check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return None


# --- generated sources

def generate_parser(folder):
    """The parser and the lexer, as automake's rules make them, below the folder."""
    out = os.path.join(folder, SYNTAX)
    os.makedirs(out, exist_ok=True)
    for name in "bison", "flex":
        if tool(name) is None:
            refuse("a checkout needs %s (Debian: %s); an sdist does not" % (name, name))
    subprocess.check_call([tool("bison"), "-y", "-d", "-Wno-yacc", "-o", out + "/parser.c",
                           SYNTAX + "/parser.y"])
    with open(out + "/lexer.c", "w") as file:
        subprocess.check_call([tool("flex"), "-t", SYNTAX + "/lexer.l"], stdout=file)


def generate_skeleton(folder, cpu):
    """The header that holds the BPF program."""
    out = os.path.join(folder, "src", "pydtrace")
    os.makedirs(out, exist_ok=True)
    environment = dict(os.environ, HOST_CPU=cpu, BPFTOOL=tool("bpftool"),
                       LIBBPF_CFLAGS=" ".join(pkg_config("--cflags") or []))
    subprocess.check_call(["sh", "src/pydtrace/skeleton.sh", out + "/uprobe.skel.h"],
                          env=environment)


def generate(folder):
    """All of them, for an sdist."""
    for name in "clang", "bpftool":
        if tool(name) is None:
            sys.exit("pythonprobes: an sdist needs %s to be made (Debian: clang bpftool)" % name)
    generate_parser(folder)
    for cpu in CPUS:
        generate_skeleton(os.path.join(folder, cpu), cpu)


# --- the command

def uprobe(temp):
    """(folder of the skeleton, flags of libbpf), or None and a line that says why."""
    cpu = platform.machine()
    why = None
    if cpu not in CPUS:
        why = "it does not know %s" % cpu
    elif pkg_config("--exists") is None:
        why = "no %s is found by pkg-config (Debian: libbpf-dev pkg-config)" % LIBBPF
    elif os.path.isdir(os.path.join(GENERATED, cpu)):
        return os.path.join(GENERATED, cpu), pkg_config("--cflags"), pkg_config("--libs")
    elif tool("clang") is None or tool("bpftool") is None:
        why = "a checkout needs clang and bpftool (Debian: clang bpftool); an sdist does not"
    else:
        generate_skeleton(temp, cpu)
        return temp, pkg_config("--cflags"), pkg_config("--libs")
    say("pydtrace is built without its uprobe source: " + why)
    return None


def build(compiler, temp, prefix):
    """Compile and link pydtrace.  temp: a folder for all that this makes; prefix: where it is to
    be installed, as far as that is known.  Returns the path of the program."""
    os.makedirs(temp, exist_ok=True)
    kernel = uprobe(temp)
    generated = GENERATED
    if not os.path.isdir(generated):
        generated = temp
        generate_parser(temp)
    write_table(temp)
    lists, flags, libraries = list(LISTS), [], []
    includes = ["src", temp, os.path.join(generated, "src")]
    if kernel is not None:
        lists.append(UPROBE)
        includes.append(kernel[0])
        flags, libraries = kernel[1], kernel[2]
    with open(os.path.join(temp, "config.h"), "w") as file:
        file.write('#define PACKAGE_STRING "pythonprobes %s"\n' % version())
        if kernel is not None:
            file.write("#define HAVE_LIBBPF 1\n")
    macros = [("_GNU_SOURCE", "1"),
              ("SCRIPTSDIR", '"%s/share/pythonprobes/dscripts"' % prefix)]
    sources = [path for name in lists for path in values(*name) if not path.endswith(".h")]
    sources = [os.path.join(generated, path[:-2] + ".c") if path.endswith((".y", ".l")) else path
               for path in sources]

    def compiled(source):
        return compiler.compile([source], output_dir=temp, include_dirs=includes, macros=macros,
                                extra_postargs=["-std=gnu11", *flags])[0]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        objects = list(pool.map(compiled, sources))
    compiler.link_executable(objects, "pydtrace", output_dir=temp, extra_postargs=libraries)
    return os.path.join(temp, "pydtrace")
