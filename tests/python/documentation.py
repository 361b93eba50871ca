"""Every public name is documented at run time and in the stubs, with the same words and
the same signature."""
import ast
import inspect
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test

import probe
import profiler

SPECIAL = "__call__", "__enter__", "__exit__"


def stub_of(package):
    path = os.path.join(os.path.dirname(package.__file__), "__init__.pyi")
    with open(path, encoding="utf-8") as file:
        return ast.parse(file.read())


def definitions(body):
    """The functions and classes of a stub, by name."""
    return {node.name: node for node in body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}


def members(kind):
    """The public methods of a class, inherited ones included."""
    return {name: getattr(kind, name) for name in dir(kind)
            if name in SPECIAL or not name.startswith("_")}


def stub_signature(node):
    """(name, kind, default) of each parameter."""
    given, kinds = node.args, inspect.Parameter
    plain = given.posonlyargs + given.args
    defaults = [kinds.empty] * (len(plain) - len(given.defaults)) + \
        [ast.literal_eval(value) for value in given.defaults]
    kind = [kinds.POSITIONAL_ONLY] * len(given.posonlyargs) \
        + [kinds.POSITIONAL_OR_KEYWORD] * len(given.args)
    found = list(zip((arg.arg for arg in plain), kind, defaults))
    if given.vararg:
        found.append((given.vararg.arg, kinds.VAR_POSITIONAL, kinds.empty))
    assert not given.kwonlyargs
    if given.kwarg:
        found.append((given.kwarg.arg, kinds.VAR_KEYWORD, kinds.empty))
    return found


def signature(function):
    return [(p.name, p.kind, p.default) for p in inspect.signature(function).parameters.values()]


def same_words(name, thing, node):
    said = inspect.getdoc(thing)
    assert said and len(said.splitlines()[0]) < 80, (name, said)
    assert said == ast.get_docstring(node), name


for package in probe, profiler:
    def add(package):
        stub = stub_of(package)
        written = definitions(stub.body)

        @test("%s: the module" % package.__name__)
        def _():
            same_words(package.__name__, package, stub)

        @test("%s: the stub has the names of __all__, and no other" % package.__name__)
        def _():
            (names,) = [ast.literal_eval(node.value) for node in stub.body
                        if isinstance(node, ast.Assign) and node.targets[0].id == "__all__"]
            variables = [node.target.id for node in stub.body if isinstance(node, ast.AnnAssign)]
            public = [name for name in written if not name.startswith("_")] + variables
            assert sorted(names) == sorted(package.__all__) == sorted(public), (names, public)

        for name in package.__all__:
            @test("%s.%s: docstring and signature" % (package.__name__, name))
            def _(name=name):
                thing = getattr(package, name)
                if name not in written:     # a variable: its type's words
                    (node,) = [n for n in stub.body
                               if isinstance(n, ast.AnnAssign) and n.target.id == name]
                    if node.annotation.id not in written:       # bool: the words behind it
                        behind = stub.body[stub.body.index(node) + 1]
                        assert len(ast.literal_eval(behind.value).splitlines()[0]) < 80, name
                        return None
                    return same_words(name, thing, written[node.annotation.id])
                same_words(name, thing, written[name])
                if inspect.isclass(thing):
                    check_class(name, thing, written[name])
                else:
                    assert signature(thing) == stub_signature(written[name]), name
    add(package)


def check_class(name, kind, node):
    written = definitions(node.body)
    assert signature(kind) == stub_signature(written.pop("__init__"))[1:], name
    assert sorted(written) == sorted(members(kind)), (written, members(kind))
    for member, function in members(kind).items():
        same_words(member, function, written[member])
        assert signature(function)[1:] == stub_signature(written[member])[1:], member


main()
