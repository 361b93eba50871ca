#!/usr/bin/env python3
"""Run DTrace's own test suite with pydtrace.

    tests/differential/suite.py --suite /usr/lib/x86_64-linux-gnu/dtrace/testsuite
    tests/differential/suite.py --suite … --dtrace 'dtrace -xsyslibdir=DIR' test/unittest/printf

Runs the tests that need nothing which pydtrace does not have, as the suite's runtest.sh does, and compares with the results that
the suite holds.  A test that fails is run with the real dtrace too, if there is one: where that fails, the machine is not what
the test expects, and the test does not count.  Prints each failure that suite_explained.py has no reason for; the exit status is
1 if there is one, 2 for a wrong command line.  README.md says how it works.
"""
import argparse
import collections
import concurrent.futures
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import suite_explained                                              # noqa: E402
from suite_case import PROVIDERS, cases                             # noqa: E402
from suite_result import judge                                      # noqa: E402

WRAPPER = """#!/bin/bash
set -- %s "$@"
words=("$@")
exec -a dtrace "${words[@]}"
"""


def parse(words):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--suite", required=True, metavar="FOLDER", help="the folder of the suite's runtest.sh")
    parser.add_argument("--pydtrace", default="pydtrace", metavar="COMMAND", help="the one to test (default: %(default)s)")
    parser.add_argument("--dtrace", default="dtrace", metavar="COMMAND",
                        help="the real one, for the tests that fail; '' for none (default: %(default)s, where it is installed)")
    parser.add_argument("--jobs", type=int, default=4, metavar="N", help="tests at a time (default: %(default)s)")
    parser.add_argument("--verbose", action="store_true", help="print every test, and why one is left out")
    parser.add_argument("tests", nargs="*", metavar="TEST", help="a file or folder below FOLDER (default: all)")
    options = parser.parse_args(words)
    options.suite = os.path.abspath(options.suite)
    if not os.path.exists(os.path.join(options.suite, "runtest.sh")):
        parser.error("%s holds no runtest.sh; --suite names the folder of DTrace's tests" % options.suite)
    if options.dtrace and not shutil.which(shlex.split(options.dtrace)[0]):
        if options.dtrace != parser.get_default("dtrace"):
            parser.error("there is no command %s" % options.dtrace)
        options.dtrace = ""
    for command in shlex.split(options.pydtrace)[0], "gawk", "gcc", "bash":
        if not shutil.which(command):
            parser.error("there is no command %s" % command)
    return options


def flags_of(*packages):
    found = subprocess.run(["pkg-config", "--cflags", *packages], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return found.stdout.decode().strip() if found.returncode == 0 else ""


class Runner:
    """Runs tests with one tracer, which the tests know as `dtrace`."""

    def __init__(self, suite, command, scratch):
        self.suite, self.scratch = suite, scratch
        self.includes = ("-DARCH_%s %s" % (os.uname().machine, flags_of("dtrace"))).strip()
        os.makedirs(os.path.join(scratch, "bin"))
        self.dtrace = os.path.join(scratch, "bin", "dtrace")
        words = shlex.split(command)
        words[0] = shutil.which(words[0])
        with open(self.dtrace, "w") as file:
            file.write(WRAPPER % " ".join(shlex.quote(word) for word in words))
        os.chmod(self.dtrace, 0o755)

    def environment(self, case, scratch):
        return dict(os.environ, **PROVIDERS, _DTRACE_TESTING="t", LANGUAGE="C", LC_COLLATE="C", dtrace=self.dtrace,
                    PATH=os.path.dirname(self.dtrace) + ":" + os.environ["PATH"], tmpdir=scratch, _test=case.name, tst=case.base,
                    CC="/usr/bin/gcc", NM="/usr/bin/nm", OBJCOPY="/usr/bin/objcopy", OBJDUMP="/usr/bin/objdump",
                    READELF="/usr/bin/readelf", test_cppflags=self.includes + " -fno-lto", test_ldflags="-fno-lto", test_libdir="installed",
                    timeout=str(case.limit()), DTRACE_OPT_CPPARGS="-fno-diagnostics-show-caret -fdiagnostics-color=never "
                    "-fno-diagnostics-show-option -fno-show-column")

    def run(self, case):
        """Why the test fails, or None."""
        with tempfile.TemporaryDirectory(dir=self.scratch) as scratch:
            environment = self.environment(case, scratch)
            command, trigger = self.command(case, scratch, environment)
            out, err, status = execute(command, self.suite, environment, case.limit())
            if trigger is not None:
                kill(trigger)
            script = interpreted(scratch).encode()
            out, err = (said.replace(script, case.name.encode()) for said in (out, err))
            return judge(case, out, err, status, environment)

    def expanded(self, text, environment):
        """As runtest.sh has the shell expand it."""
        done = subprocess.run(["bash", "-c", 'eval printf "%%s" \\""%s"\\"' % text.replace('"', r'\"')], cwd=self.suite,
                              env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return done.stdout.decode()

    def command(self, case, scratch, environment):
        """The words that run the test, and the trigger that runs already or None."""
        always = shlex.split(self.includes) + case.flags
        environment["_pid"] = "$_pid"
        given = self.expanded(case.option("runtest-opts") or "", environment).split()
        del environment["_pid"]
        trigger, running = case.trigger(), None
        if trigger:
            trigger = self.expanded(trigger, environment)
            timing = case.option("trigger-timing") or "synchro"
            if timing != "synchro":
                delay = {"after": 1, "before": 0}.get(timing) if not timing.isdigit() else int(timing)
                running = subprocess.Popen(["bash", "-c", "sleep %d; exec %s" % (delay, trigger)], cwd=self.suite, env=environment,
                                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
                given = [word.replace("$_pid", str(running.pid)) for word in given]
                environment["_pid"], trigger = str(running.pid), None
        target = ["-c", trigger] if trigger else []
        if case.ending == ".sh":
            environment["dt_flags"] = " ".join(always + given + target[:1])
            return [os.path.join(self.suite, case.name), self.dtrace] + target[1:], running
        if case.text.startswith("#!dtrace"):
            with open(interpreted(scratch), "w", encoding="latin-1") as file:
                file.write(case.text.replace("#!dtrace", "#!" + self.dtrace, 1))
            os.chmod(interpreted(scratch), 0o755)
            return [interpreted(scratch)] + always + given, running
        words = [self.dtrace] + always + ["-s", case.name] + given
        return words + (["-e"] if case.compiles_only() else []) + target, running


def interpreted(scratch):
    """The file of a test that the kernel runs by its first line."""
    return os.path.join(scratch, "interpreted.d")


def execute(words, folder, environment, limit):
    """Output, errors and status; of a test that runs too long SIGTERM is to make an end, and the status is 124."""
    process = subprocess.Popen(words, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, start_new_session=True)
    try:
        out, err = process.communicate(timeout=limit)
        return out, err, process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGTERM)
    try:
        out, err = process.communicate(timeout=5)
    except subprocess.TimeoutExpired:
        kill(process)
        out, err = process.communicate()
    return out, err, 124


def kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


class Session:
    def __init__(self, options, scratch):
        self.options = options
        self.ours = Runner(options.suite, options.pydtrace, os.path.join(scratch, "ours"))
        self.theirs = Runner(options.suite, options.dtrace, os.path.join(scratch, "theirs")) if options.dtrace else None
        self.counts = collections.Counter()
        self.left_out = collections.Counter()
        self.explained = collections.Counter()
        self.wrong = []

    def select(self):
        for case in cases(self.options.suite):
            if self.options.tests and not any(case.name == test or case.name.startswith(test.rstrip("/") + "/")
                                              for test in self.options.tests):
                continue
            reason = case.needs() or case.nobodys()
            if reason:
                self.left_out[reason.split(" (")[0].split(": ")[0]] += 1
                self.say(case, "SKIP: " + reason)
            else:
                yield case

    def say(self, case, text):
        if self.options.verbose:
            print("%s: %s" % (case.name, text), flush=True)

    def run(self):
        selected = list(self.select())
        failed = []
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            for case, failure in zip(selected, pool.map(self.ours.run, selected)):
                if failure:
                    failed.append(case)
                else:
                    self.passed(case)
        for case in failed:                 # alone: a busy machine has ticks come late
            failure = self.ours.run(case)
            if failure:
                self.failed(case, failure)
            else:
                self.passed(case)
        self.counts["selected"] = len(selected)

    def passed(self, case):
        self.counts["pass"] += 1
        if suite_explained.reason_of(case.name):
            self.report(case, "passes, but suite_explained.py says why it cannot")
        else:
            self.say(case, "PASS")

    def failed(self, case, failure):
        reason = suite_explained.reason_of(case.name)
        if reason:
            self.counts["explained"] += 1
            self.explained[reason] += 1
            self.say(case, "EXPLAINED: %s\n%s" % (reason, failure))
        elif self.theirs and self.theirs.run(case):
            self.counts["dtrace fails"] += 1
            self.say(case, "the real dtrace fails here as well\n" + failure)
        else:
            self.counts["fail"] += 1
            self.report(case, "FAIL: " + failure)

    def report(self, case, text):
        self.wrong.append(case.name)
        print("%s: %s" % (case.name, text), flush=True)

    def summary(self):
        for reason, number in self.left_out.most_common():
            print("left out  %5d  %s" % (number, reason))
        for reason, number in self.explained.most_common():
            print("explained %5d  %s" % (number, reason))
        print("%(selected)d selected: %(pass)d pass, %(explained)d explained, %(dtrace fails)d fail in the real dtrace here, too, "
              "%(fail)d FAIL" % collections.defaultdict(int, self.counts))


def main(words):
    options = parse(words)
    with tempfile.TemporaryDirectory(prefix="suite.") as scratch:
        session = Session(options, scratch)
        session.run()
    session.summary()
    return 1 if session.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
