"""Run a D program in a tracer, and bring what it says into a form that does not depend on which tracer it was."""
import os
import re
import shlex
import signal
import subprocess

LIMIT = 30      # seconds of a run
REFUSED = re.compile(r"^(?:failed to compile script|invalid probe specifier) .*?: (.*)", re.S | re.M)


class Outcome:
    def __init__(self, out, err, status):
        self.out, self.err, self.status = out, err, status

    def message(self):
        """Why the program was not compiled, or None."""
        match = REFUSED.match(self.err) if self.status == 1 and not self.out else None
        return match.group(1).rstrip("\n") if match else None

    def broken(self):
        """Whether the tracer itself, or the kernel, failed: nothing can be said about the program."""
        return (self.status is None or self.status < 0 or self.status > 128 or "BPF program load" in self.err
                or "Failed to enable dtrace:::" in self.err or "processing aborted" in self.err or "does not contain any CTF data" in self.err)


class Tracer:
    """command: the words of a command that takes dtrace's options."""

    def __init__(self, command):
        self.words = shlex.split(command)

    def run(self, text, options=(), arguments=()):
        words = self.words + ["-xerrtags", *options, "-s", "/dev/stdin", *arguments]
        environment = dict(os.environ, _DTRACE_TESTING="1", TZ="UTC", LC_ALL="C", LANGUAGE="C")
        process = subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, start_new_session=True)
        try:
            out, err = process.communicate(text.encode("utf-8", "surrogateescape"), timeout=LIMIT)
            status = process.returncode
        except subprocess.TimeoutExpired:
            kill(process)
            out, err = process.communicate()
            status = None
        except BaseException:
            kill(process)
            process.wait()
            raise
        return Outcome(decoded(out), plain(decoded(err)), status)


def kill(process):
    """The whole group; it may have gone of itself."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def decoded(data):
    return data.decode("utf-8", "surrogateescape")


def plain(err):
    """Without the command's name, and without numbers that each implementation has its own of."""
    err = re.sub(r"^\S*dtrace[^\s:]*: ", "", err, flags=re.M)
    return re.sub(r" at BPF pc \d+", "", err)
