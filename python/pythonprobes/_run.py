"""Run a program as `python3` would, for `python3 -m probe` and
`python3 -m profiler`."""
import builtins
import importlib.machinery
import importlib.util
import io
import os
import sys
import types

from . import _probe

# The modules whose frames come before those of the program.
OWN = ("runpy", "__main__", "pythonprobes._run", "pythonprobes.probe", "pythonprobes.profiler",
       "pythonprobes._collect", "pythonprobes.__main__")

# The packages whose names a program may have for modules of its own.
SHORT = ("probe", "profiler")


class BadUsage(Exception):
    """An error of the command line, or of the program that it names."""


def hide_own_modules():
    """Take the packages probe and profiler out of sys.modules.  The program imports its own,
    or ours again: what they share stays in pythonprobes."""
    folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    ours = tuple(os.path.join(folder, name, "") for name in SHORT)
    for name, module in list(sys.modules.items()):
        origin = getattr(getattr(module, "__spec__", None), "origin", None)
        if name.partition(".")[0] in SHORT and os.path.abspath(origin or "").startswith(ours):
            del sys.modules[name]


def compiled(loader, name, what):
    """The code of a module, from its loader.  what: the module's name in messages."""
    try:
        code = loader.get_code(name)
    except (EOFError, ImportError, OSError) as error:
        raise BadUsage("can't run %s: %s" % (what, error)) from None
    if code is None:
        raise BadUsage("can't run %s: it has no Python code" % what)
    return code


def script_code(path):
    try:
        with io.open_code(path) as file:
            text = file.read()
        return compile(text, path, "exec", dont_inherit=True)
    except OSError as error:
        raise BadUsage("can't open file %r: %s" % (path, error.strerror)) from None
    except ValueError as error:
        raise BadUsage("can't run file %r: %s" % (path, error)) from None


def module_spec(name):
    """The spec of the module that `python3 -m name` runs."""
    try:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.submodule_search_locations is not None:
            name += ".__main__"
            spec = importlib.util.find_spec(name)
    except (ImportError, ValueError) as error:
        raise BadUsage("can't run module %s: %s" % (name, error)) from None
    if spec is None:
        raise BadUsage("no module named %s" % name)
    if not hasattr(spec.loader, "get_code"):
        raise BadUsage("can't run module %s: it has no Python code" % name)
    return spec


def set_path0(folder, always=False):
    """sys.path[0], unless the interpreter was told to leave it out."""
    if not (getattr(sys.flags, "safe_path", False) or sys.flags.isolated):
        sys.path[0] = folder
    elif always:
        sys.path.insert(0, folder)


def set_file(main, path, cached=None):
    main.__file__ = path
    if sys.version_info < (3, 15):      # later modules do not have it
        main.__cached__ = cached


def load_text(main, text):
    main.__loader__ = importlib.machinery.BuiltinImporter
    set_path0("")
    return compile(text, "<string>", "exec", dont_inherit=True)


def load_spec(main, spec, what):
    main.__spec__, main.__loader__ = spec, spec.loader
    main.__package__ = spec.parent
    set_file(main, spec.origin, spec.cached)
    return compiled(spec.loader, spec.name, what)


def load_module(main, name):
    try:
        set_path0(os.getcwd())
    except OSError:                     # the folder has been removed
        set_path0("")
    code = load_spec(main, module_spec(name), "module " + name)
    sys.argv[0] = main.__file__ or name
    return code


def load_script(main, name):
    """A script, source or compiled, or a folder or archive with a __main__.py."""
    # From 3.9 on the interpreter makes the name absolute.
    try:
        path = os.path.abspath(name) if sys.version_info >= (3, 9) else name
        folder = os.path.dirname(os.path.realpath(name))
    except OSError as error:            # the current folder has been removed
        raise BadUsage("can't open file %r: %s" % (name, error.strerror)) from None
    spec = importlib.machinery.PathFinder.find_spec("__main__", [path])
    if spec is not None:
        set_path0(path, always=True)
        return load_spec(main, spec, "file %r" % path)
    set_path0(folder)
    set_file(main, path)
    if path.endswith(".pyc"):
        main.__loader__ = importlib.machinery.SourcelessFileLoader("__main__", path)
        return compiled(main.__loader__, "__main__", "file %r" % path)
    main.__loader__ = importlib.machinery.SourceFileLoader("__main__", path)
    return script_code(path)


def load(main, argv):
    """Of a command line, SCRIPT/-m MODULE/-c CODE and arguments: the program's
    code, to be run in the module main.  Sets sys.argv and sys.path[0]."""
    kind = argv[0]
    if kind not in ("-m", "-c"):
        sys.argv = argv
        return load_script(main, kind)
    if len(argv) < 2:
        raise BadUsage("argument expected for the %s option" % kind)
    sys.argv = [kind] + argv[2:]
    return (load_module if kind == "-m" else load_text)(main, argv[1])


def hide_own_frames(program):
    """Make the traceback of an uncaught exception begin where python3's would.
    program: the globals of the program."""
    def excepthook(kind, error, traceback):
        while traceback is not None:
            names = traceback.tb_frame.f_globals
            if names is program or names.get("__name__") not in OWN:
                break
            traceback = traceback.tb_next
        found(kind, error.with_traceback(traceback), traceback)

    found, sys.excepthook = sys.excepthook, excepthook


def warn_of_dummies(name):
    """Say that no probe of the program can fire, where that is so."""
    if not _probe.available and sys.stderr is not None:
        print("%s: the package was built with probes that do nothing (PYTHONPROBES_NO_DTRACE); "
              "no tracer sees the program" % name, file=sys.stderr)


def command_name(name):
    """What this command is called by: python3 -m NAME."""
    spec = sys.modules["__main__"].__spec__
    if spec is None:
        return name
    command = spec.name.replace(".__main__", "")
    return "pythonprobes profile" if command == "pythonprobes" else command


def parse(argv, usage, flags, values):
    """The options before the program, {name: True or value}, and the program's command line."""
    given = {}
    while argv and argv[0].startswith("-") and argv[0] not in ("-", "-m", "-c"):
        word, equals, value = argv[0].partition("=")
        if word in ("-h", "--help"):
            print(usage, end="")
            raise SystemExit(0)
        if argv[0] in flags:
            given[flags[argv[0]]] = True
        elif word in values or argv[0][:2] in values:
            if word not in values:
                word, equals, value = argv[0][:2], "=", argv[0][2:]
            if not equals:
                argv = argv[1:]
                value = argv[0] if argv else ""
            if not value:
                raise BadUsage("argument expected for the %s option" % word)
            given[values[word]] = value
        elif argv[0][:2] in ("-m", "-c") and len(argv[0]) > 2:
            argv = [argv[0][:2], argv[0][2:]] + argv[1:]
            break
        else:
            raise BadUsage("unknown option %s" % argv[0])
        argv = argv[1:]
    if not argv:
        raise BadUsage("no program given")
    return given, argv


def main(name, usage, run, flags={}, values={}):
    """Read the command line and call run(code, namespace, options).

    flags: {option: name in options}; values: the same of options with a value.
    """
    command = command_name(name)
    hide_own_modules()
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    # Before 3.14 __main__ has annotations from the start.
    if "__annotations__" in vars(sys.modules["__main__"]):
        module.__annotations__ = {}
    try:
        given, argv = parse(sys.argv[1:], usage.format(command=command), flags, values)
        given["command"] = argv
        code = load(module, argv)
        sys.modules["__main__"] = module
        run(code, module.__dict__, given)
    except BadUsage as error:
        print("%s: %s" % (name, error), file=sys.stderr)
        print("Try 'python3 -m %s --help'." % command, file=sys.stderr)
        raise SystemExit(2) from None
    except SystemExit:
        raise
    except BaseException:
        hide_own_frames(module.__dict__)
        raise
