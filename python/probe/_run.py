"""Run a program as `python3` would: what `python3 -m probe` and
`python3 -m profiler` share."""
import importlib.util
import io
import os
import sys
import types


class BadUsage(Exception):
    """What is wrong with the command line, or with the program it names."""


def script_code(path):
    try:
        with io.open_code(path) as file:
            text = file.read()
    except OSError as error:
        raise BadUsage("can't open file %r: %s" % (path, error.strerror)) from None
    return compile(text, path, "exec", dont_inherit=True)


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


def set_path0(folder):
    """sys.path[0], unless the interpreter was told to leave it out."""
    if not (getattr(sys.flags, "safe_path", False) or sys.flags.isolated):
        sys.path[0] = folder


def load(argv):
    """Of a command line, SCRIPT/-m MODULE/-c CODE and arguments: the program's
    code, and a module __main__ for it to run in.  Sets sys.argv and sys.path[0]."""
    main = types.ModuleType("__main__")
    main.__builtins__ = __builtins__
    kind = argv[0]
    if kind in ("-m", "-c"):
        if len(argv) < 2:
            raise BadUsage("argument expected for the %s option" % kind)
        what, sys.argv = argv[1], [kind] + argv[2:]
        if kind == "-c":
            set_path0("")
            code = compile(what, "<string>", "exec", dont_inherit=True)
        else:
            set_path0(os.getcwd())
            spec = module_spec(what)
            code = spec.loader.get_code(spec.name)
            if code is None:
                raise BadUsage("can't run module %s: it has no Python code" % what)
            sys.argv[0] = spec.origin or what
            main.__spec__, main.__loader__ = spec, spec.loader
            main.__package__, main.__file__ = spec.parent, spec.origin
            main.__cached__ = spec.cached
    else:
        sys.argv = argv
        # From 3.9 on the interpreter makes a script's name absolute.
        path = os.path.abspath(kind) if sys.version_info >= (3, 9) else kind
        code = script_code(path)
        set_path0(os.path.dirname(os.path.realpath(kind)))
        main.__package__, main.__file__, main.__cached__ = None, path, None
    return code, main


def parse(argv, usage, flags):
    """The options before the program, and the program's command line."""
    given = set()
    while argv and argv[0].startswith("-") and argv[0] not in ("-", "-m", "-c"):
        if argv[0] in ("-h", "--help"):
            print(usage, end="")
            raise SystemExit(0)
        if argv[0] in flags:
            given.add(flags[argv[0]])
        elif argv[0][:2] in ("-m", "-c") and len(argv[0]) > 2:
            argv = [argv[0][:2], argv[0][2:]] + argv[1:]
            break
        else:
            raise BadUsage("unknown option %s" % argv[0])
        argv = argv[1:]
    if not argv:
        raise BadUsage("no program given")
    return given, argv


def main(name, usage, flags, run):
    """Read the command line and call run(code, namespace, options)."""
    try:
        given, argv = parse(sys.argv[1:], usage, flags)
        code, module = load(argv)
    except BadUsage as error:
        print("%s: %s" % (name, error), file=sys.stderr)
        print("Try 'python3 -m %s --help'." % name, file=sys.stderr)
        raise SystemExit(2) from None
    sys.modules["__main__"] = module
    run(code, module.__dict__, given)
