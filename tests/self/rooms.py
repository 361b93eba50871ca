"""Who may include whom in src/, and which files of the D library call each other in a
circle.

The table below is the architecture.  An include, or a call that the linker has to
resolve, which it does not allow fails the test; so does a circle that it does not name.
"""
import os
import re
import subprocess
import sys
import tempfile

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(top, "tests", "lib"))
from tap import main, test                                           # noqa: E402

FACE = {"dlang/dlang.h", "dlang/event.h", "dlang/probe.h"}

# A folder of src/ -> the folders that its files may include, besides itself, and the
# headers of other folders that they may.
MAY_INCLUDE = {
    "dlang/base": ([], []),
    "dlang/types": (["dlang/base"], FACE),
    "dlang/syntax": (["dlang/types", "dlang/base"], FACE),
    "dlang/check": (["dlang/syntax", "dlang/types", "dlang/base"], FACE),
    "dlang/eval": (["dlang/types", "dlang/base"], FACE),
    "dlang/print": (["dlang/eval", "dlang/types", "dlang/base"], FACE),
    "dlang/run": (["dlang/print", "dlang/eval", "dlang/types", "dlang/base"], FACE),
    # program.c, and the face, of which two lower headers are a part.
    "dlang": (["dlang/check", "dlang/syntax", "dlang/types", "dlang/base"], []),
    "channel": ([], ["arch/arch.h", "captured.h"]),
    "tracee": ([], ["channel/writer.h", "channel/copy.h", "channel/clock.h", "channel/clock_ns.h",
                    "arch/arch.h", "pythonprobes.h", "pythonprobes_note.h"]),
    "pydtrace": ([], FACE | {"channel/reader.h", "channel/clock_ns.h", "arch/arch.h",
                             "arch/operand.h"}),
    # What differs from one CPU to another; operands are given as pydtrace has them.
    "arch": ([], ["pydtrace/notes.h", "pydtrace/uprobe_abi.h"]),
    "": ([], []),
}
# Headers that every folder may include, and generated files.
COMMON = {"xmalloc.h", "config.h"}
GENERATED = ("provider/", "src/pydtrace/uprobe.skel.h", "dlang/syntax/parser.h")
# The face is a manual; these headers of it lie where their subject does, or are of the sources as well.
FACE_MAY = {"dlang/event.h": {"captured.h"}, "dlang/dlang.h": {"dlang/types/psinfo.h"},
            "dlang/probe.h": {"dlang/base/glob.h"}}

# The honest circles: C's grammar of expressions is recursive with that of declarations, and
# the code of an expression is made and evaluated by walking a tree of all kinds of nodes.
CIRCLES = [
    {"check/fold"} | {"check/check_" + name for name in
     ("agg", "assign", "call", "decl", "expr", "inline", "name", "op", "xlate")},
    {"eval/" + name for name in ("code", "eval_assign", "eval_builtin", "eval_key", "eval_num", "eval_var")},
]
# Calls that belong to the host; the library makes none of them.
NOT_OURS = {"getpid", "getppid", "getpgid", "getsid", "getuid", "geteuid", "getgid", "getegid",
            "getenv", "secure_getenv", "fopen", "fopen64", "open", "open64", "ftruncate",
            "ftruncate64", "kill", "clock_gettime", "gettimeofday"}


def folder_of(path):
    """dlang/eval/code.h -> dlang/eval; the longest folder of the table."""
    folder = os.path.dirname(path)
    while folder not in MAY_INCLUDE:
        folder = os.path.dirname(folder)
    return folder


def sources(src):
    for folder, _, names in os.walk(src):
        for name in sorted(names):
            if name.endswith((".c", ".h", ".l", ".y")):
                yield os.path.relpath(os.path.join(folder, name), src)


def included(src, path):
    """The project's own headers that a file includes, as paths below src/."""
    with open(os.path.join(src, path), encoding="utf-8") as file:
        for name in re.findall(r'^\s*#\s*include\s+"([^"]+)"', file.read(), re.M):
            beside = os.path.normpath(os.path.join(os.path.dirname(path), name))
            yield beside if os.path.exists(os.path.join(src, beside)) else name


def allowed(path, header):
    folder, target = folder_of(path), folder_of(header)
    if header in COMMON or header.startswith(GENERATED) or target == folder:
        return True
    if path in FACE:
        return header in FACE_MAY.get(path, ())
    folders, headers = MAY_INCLUDE[folder]
    return header in headers or (target in folders and header not in FACE)


def forbidden(src):
    return ["%s includes %s" % (path, header) for path in sources(src)
            for header in included(src, path) if not allowed(path, header)]


@test("no file of src/ includes a header that the table forbids")
def _():
    wrong = forbidden(os.path.join(top, "src"))
    assert not wrong, "\n".join(wrong)


@test("a forbidden include is found, in each direction that the table forbids")
def _():
    cases = [("dlang/eval/x.c", "dlang/check/check.h"), ("dlang/syntax/x.c", "dlang/check/check.h"),
             ("dlang/eval/x.c", "dlang/run/consumer.h"), ("dlang/base/x.c", "dlang/types/type.h"),
             ("dlang/check/x.c", "dlang/eval/code.h"), ("dlang/types/x.h", "dlang/syntax/tree.h"),
             ("pydtrace/x.c", "dlang/types/options.h"), ("channel/x.c", "dlang/event.h"),
             ("tracee/x.c", "dlang/dlang.h"), ("dlang/run/x.c", "pydtrace/source.h")]
    for path, header in cases:
        with tempfile.TemporaryDirectory() as src:
            os.makedirs(os.path.join(src, os.path.dirname(path)))
            with open(os.path.join(src, path), "w", encoding="utf-8") as file:
                file.write('#include <stdio.h>\n#include "%s"\n#include "xmalloc.h"\n' % header)
            assert forbidden(src) == ["%s includes %s" % (path, header)], (path, header)


@test("outside of src/dlang only its face is included")
def _():
    for path in sources(os.path.join(top, "src")):
        if not path.startswith("dlang/"):
            for header in included(os.path.join(top, "src"), path):
                assert not header.startswith("dlang/") or header in FACE, (path, header)


# --- calls, by the linker's symbols --------------------------------------------

def objects():
    """The objects of the D library in the build tree: room/file -> path."""
    found = {}
    for source in sources(os.path.join(top, "src", "dlang")):
        stem, suffix = os.path.splitext(source)
        folder, name = os.path.split(os.path.join(os.environ["builddir"], "src/dlang", stem + ".o"))
        if suffix != ".h":
            found[stem] = next(path for path in (os.path.join(folder, name),
                                                 os.path.join(folder, ".libs", name))
                               if os.path.exists(path))
    return found


def symbols(path):
    """The symbols that an object defines, and those that it wants."""
    defined, wanted = set(), set()
    out = subprocess.run(["nm", path], check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in out.splitlines():
        *_, kind, name = line.split()
        (wanted if kind == "U" else defined if kind.isupper() else set()).add(name)
    return defined, wanted


def calls():
    """file -> the files of the library that it calls."""
    table = {name: symbols(path) for name, path in objects().items()}
    home = {symbol: name for name, (defined, _) in table.items() for symbol in defined}
    return {name: {home[s] for s in wanted if s in home} - {name}
            for name, (_, wanted) in table.items()}


def circles(graph):
    """The strongly connected components of more than one file."""
    def reached(start):
        seen, stack = set(), [start]
        while stack:
            for to in graph[stack.pop()]:
                if to not in seen:
                    seen.add(to)
                    stack.append(to)
        return seen
    reach = {name: reached(name) for name in graph}
    return {frozenset({name} | {other for other in reach[name] if name in reach[other]})
            for name in graph if name in reach[name]}


@test("the calls between the folders of the D library go where its includes may")
def _():
    graph = calls()
    wrong = ["%s calls %s" % (name, to) for name, targets in graph.items() for to in targets
             if not allowed("dlang/%s.c" % name, "dlang/%s.h" % to)]
    assert not wrong, "\n".join(sorted(wrong))


@test("two circles of files call each other: the grammar of expressions, the evaluator")
def _():
    assert circles(calls()) == set(map(frozenset, CIRCLES)), circles(calls())


@test("the D library asks its host for pids, ids, files, the environment and the time")
def _():
    asked = {name: sorted(symbols(path)[1] & NOT_OURS) for name, path in objects().items()}
    assert not any(asked.values()), {name: what for name, what in asked.items() if what}


main()
