"""TAP for Python tests.

    from tap import test, Skip, main

    @test("what it claims")
    def _():
        assert ...

    main()

Tests run in the order of the file.  raise Skip("why") skips one.
"""
import sys
import traceback

_tests = []


class Skip(Exception):
    pass


def test(title):
    def add(function):
        _tests.append((title, function))
        return function
    return add


def main():
    print("1..%d" % len(_tests), flush=True)
    failed = 0
    for number, (title, function) in enumerate(_tests, 1):
        try:
            function()
        except Skip as why:
            print("ok %d - %s # SKIP %s" % (number, title, why), flush=True)
        except BaseException:
            failed += 1
            print("not ok %d - %s" % (number, title))
            print("# " + traceback.format_exc().rstrip().replace("\n", "\n# "), flush=True)
        else:
            print("ok %d - %s" % (number, title), flush=True)
    sys.exit(1 if failed else 0)
