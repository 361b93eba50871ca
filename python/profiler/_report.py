"""python3 -m profiler report: a form of one or several stored runs."""
import gc
import sys
import textwrap

from . import forms, stored
from .model import ProfileError, merge

USAGE = """\
usage: python3 -m {command} RUN.profile ... [-o FILE]

Report on stored runs: those of `python3 -m profiler -o RUN.profile`, of
DTraceProfiler.dump_stats(), of programs that were killed.  The processes that a
run started, RUN.profile.PID, are found beside it.  Several runs are merged.

  -o, --output=FILE   write the report; its form comes from the ending:
                      {endings}
  -s, --summary       write the hottest lines to stderr
  -h, --help          print this help

Without -o the hottest lines are written to stdout.
"""


class BadUsage(Exception):
    pass


def load(paths):
    """One Profile of all files, each with the other processes of its run."""
    profiles = {}
    for path in paths:
        for profile in stored.read_run(path):
            # `report run.profile*` names them twice; of one process the latest has all.
            key = profile.pid, profile.started
            if key not in profiles or profile.wall_ns > profiles[key].wall_ns:
                profiles[key] = profile
    return merge(profiles.values())


def parse(argv, command):
    paths, output, summary = [], None, False
    argv = list(argv)
    while argv:
        word = argv.pop(0)
        if word in ("-h", "--help"):
            endings = textwrap.fill(", ".join(forms.MODULES), 56).replace("\n", "\n" + " " * 22)
            print(USAGE.format(command=command, endings=endings), end="")
            raise SystemExit(0)
        if word in ("-s", "--summary"):
            summary = True
        elif word in ("-o", "--output"):
            if not argv:
                raise BadUsage("argument expected for the %s option" % word)
            output = argv.pop(0)
        elif word.startswith(("--output=", "-o=")):
            output = word.partition("=")[2]
        elif word.startswith("-o"):
            output = word[2:]
        elif word.startswith("-") and word != "-":
            raise BadUsage("unknown option %s" % word)
        else:
            paths.append(word)
    if output == "":
        raise BadUsage("argument expected for the -o option")
    if not paths:
        raise BadUsage("no stored run given")
    return paths, output, summary


def main(argv, command="profiler report"):
    """The exit status."""
    gc.disable()                            # there is nothing to be freed before the end
    try:
        paths, output, summary = parse(argv, command)
        profile = load(paths)
        try:
            if output is not None:
                forms.write(profile, output)
        finally:                            # a file that cannot be written costs no summary
            if summary and sys.stderr is not None:
                forms.form(".txt").show(profile, sys.stderr)
        if output is None and not summary:
            forms.form(".txt").show(profile)
    except BadUsage as error:
        print("profiler: %s\nTry 'python3 -m %s --help'." % (error, command), file=sys.stderr)
        return 2
    except (ProfileError, ValueError) as error:
        print("profiler: %s" % error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        print("profiler: cannot write %s: %s" % (error.filename or output or "the report",
                                                 error.strerror), file=sys.stderr)
        return 1
    return 0
