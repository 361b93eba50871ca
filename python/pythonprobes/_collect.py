"""Collect a whole program: what `python3 -m profiler -o FILE` does beside running it.

The counters lie in a file from the start, RUN.profile.  Forked children make RUN.profile.PID by
themselves (src/tracee/collect.c); other Pythons that the program starts find the variable below
in their environment, and the package's .pth file, or the sitecustomize that this puts on their
PYTHONPATH, calls join().  The report is made by a Python of its own when this one ends, because
modules of the program may have the names of those that a report needs.
"""
import atexit
import errno
import os
import sys
from _signal import SIGINT

from . import _probe, _run

# RUN:LINE:CALL:RETURN:PATH, the number of the run in hexadecimal digits, costs in ns.
VARIABLE = "PYTHONPROBES_PROFILE"

FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# What a stored text is: src/tracee/stored.h.
COMMAND, SOURCE = 1, 5

# A text of generated code is kept if it is shorter, in characters.
SOURCES = 1 << 20

# Those of profiler.forms, which this Python cannot import where the program has a module profiler;
# and of the stored run.
ENDINGS = (".html", ".svg", ".txt", ".speedscope.json", ".folded", ".callgrind", ".pstats",
           ".profile")

# SIGINT is blocked at first, and then ends it without a traceback.
REPORT = ("import _signal as s; s.getsignal(2) is s.default_int_handler and s.signal(2, s.SIG_DFL); "
          "s.pthread_sigmask(s.SIG_UNBLOCK, [2]); import sys; sys.path.insert(0, sys.argv.pop(1)); "
          "import profiler._report as report; sys.exit(report.main(sys.argv[1:]))")

joined = None           # the profiler of join()


def quoted(words):
    """A command line for a shell."""
    plain = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")
    return " ".join(word if word and plain.issuperset(word)
                    else "'" + word.replace("'", "'\"'\"'") + "'" for word in words)


# --- the program's own process

class Session:
    """One run: the profiler, where its counters lie, what is made of them at the end."""

    def __init__(self, given):
        self.output, self.summary = given.get("output"), "summary" in given
        self.pid, self.python, self.folder = os.getpid(), sys.executable, None
        if self.output is not None:
            self.check_output()
        self.path = self.choose_path()
        self.run = int.from_bytes(os.urandom(8), "little")
        remove_old(self.path)
        try:
            self.profiler = _probe.Profiler(True, collect=self.path, _run=self.run)
        except OSError as error:
            self.remove_folder()
            raise _run.BadUsage("cannot write %s: %s" % (self.path, error.strerror)) from None
        except RuntimeError as error:           # a Python without the GIL
            self.remove_folder()
            raise _run.BadUsage(str(error)) from None
        self.profiler._text(COMMAND, quoted(given["command"]))
        if given["command"][0] == "-c":
            self.profiler._text(SOURCE, "<string>\n" + given["command"][1])
        self.set_environment()

    def check_output(self):
        """Make it absolute: the program may change its folder."""
        if not self.output.lower().endswith(ENDINGS):
            raise _run.BadUsage("%s: no form of a report has this ending; there are %s"
                                % (self.output, ", ".join(ENDINGS)))
        try:
            output = os.path.abspath(self.output)
            if os.path.isdir(output):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if os.path.exists(output) and not os.access(output, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        except OSError as error:
            raise _run.BadUsage("cannot write %s: %s" % (self.output, error.strerror)) from None
        self.output = output

    def choose_path(self):
        if self.output is not None:
            return self.output if self.stored() else self.output + ".profile"
        for base in os.environ.get("TMPDIR"), "/tmp", ".":
            folder = os.path.join(base or "/", "pythonprobes-%s" % os.urandom(6).hex())
            try:
                folder = os.path.abspath(folder)
                os.mkdir(folder, 0o700)
            except OSError:
                continue
            self.folder = folder
            return os.path.join(folder, "run.profile")
        raise _run.BadUsage("no folder for temporary files: give -o FILE")

    def set_environment(self):
        line, call, leave = _probe.collect_costs()
        os.environ[VARIABLE] = "%x:%f:%f:%f:%s" % (self.run, line, call, leave, self.path)
        site = os.path.join(FOLDER, "probe", "_site")
        path = os.environ.get("PYTHONPATH")
        if os.path.exists(site) and not os.path.exists(os.path.join(FOLDER, "pythonprobes.pth")):
            os.environ["PYTHONPATH"] = site + os.pathsep + path if path else site

    # --- the end

    def stored(self):
        """Is it the run itself that was asked for?"""
        return self.output is not None and self.output.lower().endswith(".profile")

    def end(self):
        if os.getpid() != self.pid:
            end_child(self.profiler)
            return
        keep_sources(self.profiler)
        self.profiler._finish()
        options = []
        if self.output is not None and not self.stored():
            options += "-o", self.output
        if self.summary:
            options.append("--summary")
        done = not options or self.report(options)
        if self.folder is not None or (done and not self.stored()):
            self.remove()
        elif not done:
            say("the run is in %s: make its report with python3 -m profiler report" % self.path)

    def report(self, options):
        """Make a report in a Python of its own.  Did it succeed?"""
        command = [self.python, "-I", "-S", "-c", REPORT, FOLDER, self.path] + options
        try:
            sys.stdout.flush()
        except Exception:               # the program's own: Python tells it when it ends
            pass
        try:
            pid = os.posix_spawn(self.python, command, dict(os.environ), setsigmask=[SIGINT])
            return os.waitpid(pid, 0)[1] == 0
        except KeyboardInterrupt:
            return False
        except (OSError, ValueError) as error:      # ValueError: Python does not know its path
            say("cannot make the report: %s" % (getattr(error, "strerror", None) or error))
            return False

    def remove(self):
        for path in processes(self.path):
            unlink(path)
        self.remove_folder()

    def remove_folder(self):
        if self.folder is not None:
            try:
                os.rmdir(self.folder)
            except OSError:
                pass


def run(code, namespace, given):
    """Run the program, and have the report made when Python ends."""
    import threading        # noqa: F401: so that its threads are seen from the start
    leave_joined()
    session = Session(given)
    atexit.register(session.end)
    session.profiler._run(exec, code, namespace)


def processes(path):
    """The files of a run's processes: of the first, and the others beside it."""
    folder, name = os.path.split(path)
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    return [os.path.join(folder, found) for found in sorted(names)
            if found == name or (found.startswith(name + ".")
                                 and found[len(name) + 1:].replace(".", "").isdigit())]


def remove_old(path):
    """Remove what processes of an earlier run of this name left."""
    for other in processes(path):
        try:
            with open(other, "rb") as file:
                ours = file.read(8) == b"\x89PROF\r\n\x1a"
        except OSError:
            continue
        if ours and other != path:
            unlink(other)


def unlink(path):
    try:
        os.unlink(path)
    except OSError:
        pass


def keep_sources(profiler, kept=()):
    """Keep the texts of generated code that linecache has: notebook cells, templates.  kept: those
    that were kept before.  Returns all of them."""
    cache = getattr(sys.modules.get("linecache"), "cache", None)
    kept = dict(kept)
    for name, entry in list(cache.items()) if isinstance(cache, dict) else ():
        if not isinstance(name, str) or not name.startswith("<") or len(entry) != 4:
            continue
        text = name + "\n" + "".join(entry[2])
        if kept.get(name) != hash(text) and len(text) < SOURCES:
            kept[name] = hash(text)
            try:
                profiler._text(SOURCE, text)
            except UnicodeEncodeError:
                pass
    return kept


def say(text, name="profiler"):
    if sys.stderr is not None:
        print("%s: %s" % (name, text), file=sys.stderr)


def report_command(argv, name):
    """python3 -m profiler report ..."""
    _run.hide_own_modules()
    sys.path.insert(0, FOLDER)
    from profiler import _report
    raise SystemExit(_report.main(argv, name + " report"))


# --- other Pythons of the run

def join():
    """Collect this process if the variable says so, for the run that set it."""
    global joined
    try:
        run, line, call, leave, path = os.environ[VARIABLE].split(":", 4)
        costs = float(line), float(call), float(leave)
        run = int(run, 16)
    except (KeyError, ValueError):
        return
    if not os.path.exists(path):                # the run has its report: it takes no more
        return
    _probe.collect_costs(*costs)
    for number in range(1, 1000):
        name = "%s.%d" % (path, os.getpid()) + (".%d" % number if number > 1 else "")
        try:
            joined = _probe.Profiler(True, collect=name, _run=run, _base=path)
        except FileExistsError:
            continue
        except Exception as error:
            say("cannot create %s: %s; process %d is not in the profile"
                % (name, getattr(error, "strerror", error), os.getpid()), "pythonprobes")
        break
    if joined is None:
        return
    try:
        with open("/proc/self/cmdline", "rb") as file:
            words = os.fsdecode(file.read()).split("\0")[:-1]
        joined._text(COMMAND, quoted(words))
    except (OSError, UnicodeEncodeError):
        pass
    atexit.register(end_child, joined)
    joined.enable()


def end_child(profiler):
    if profiler is not None:
        keep_sources(profiler)
        profiler._finish()


def leave_joined():
    """This process has a profile of its own now."""
    global joined
    if joined is not None:
        path = joined._path()
        atexit.unregister(end_child)
        joined._finish()
        joined = None
        if path:
            unlink(path)
