"""python3 -m pythonprobes profile: the command of pythonprobes.profiler, under a name that no
module of a program has."""
import sys

from . import profiler


def main():
    if sys.argv[1:2] != ["profile"]:
        print("usage: python3 -m pythonprobes profile ...\n"
              "Try 'python3 -m pythonprobes profile --help'.", file=sys.stderr)
        raise SystemExit(2)
    del sys.argv[1]
    profiler.main()


if __name__ == "__main__":
    main()
