"""Whether a test of DTrace's own suite has passed: its filter and the comparison, as in the suite's runtest.sh."""
import difflib
import os
import re
import subprocess

TIMED_OUT = 124
# What pydtrace adds behind a message of DTrace: what helps, in brackets.
ADVICE = re.compile(rb" \((?:-Z waits for files|looked in the current folder)[^)]*\)$", re.M)


def judge(case, out, err, status, environment):
    """Why it fails, or None.  out, err: bytes; status: as of subprocess."""
    err = err.replace(b"Invalid member name", b"Member name not found")
    out, err = ADVICE.sub(b"", out), ADVICE.sub(b"", err)
    said = out + (b"-- @@stderr --\n" + err if err else b"")
    said, filtered = postprocessed(case, said, environment)
    if not filtered:
        return "its filter failed\n" + tail(said)
    expected = expected_output(case)
    if expected is not None and ordered(case, expected) != ordered(case, said):
        return "expected results differ\n" + difference(ordered(case, expected), ordered(case, said))
    if case.tag and b"[%s]" % case.tag.encode() not in err:
        return "expected tag %s\n%s" % (case.tag, tail(said))
    if status == TIMED_OUT:
        return None if case.option("timeout-success") is not None else "timed out\n" + tail(said)
    if status != int(case.errors):
        return "exit status %d\n%s" % (status, tail(said))
    return None


def postprocessed(case, said, environment):
    filtered = True
    if os.access(case.path(".r.p"), os.X_OK):
        done = subprocess.run([case.path(".r.p")], cwd=case.folder, env=environment, input=said, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)
        filtered = done.returncode == 0
        said = done.stdout if filtered else said
    said = re.sub(rb"^(?!==\d+== ).*", lambda line: re.sub(rb"0x[0-9a-f]+", b"{ptr}", line.group()), said, flags=re.M)
    return re.sub(rb"at BPF pc [1-9]\d*", b"at BPF pc NNN", said), filtered


def expected_output(case):
    for ending in ".%s.r" % os.uname().machine, ".r":
        if os.path.exists(case.path(ending)):
            with open(case.path(ending), "rb") as file:
                return file.read()
    return None


def ordered(case, text):
    """The lines; sorted, unless the test says that their order counts."""
    lines = text.split(b"\n")
    if case.option("nosort") is not None:
        return lines
    return sorted(lines[:-1] if lines[-1] == b"" else lines)


def difference(expected, said):
    lines = difflib.unified_diff([printable(line) for line in expected], [printable(line) for line in said], "expected", "pydtrace",
                                 n=1, lineterm="")
    return "\n".join(list(lines)[:40])


def tail(said):
    return "\n".join(printable(line) for line in said.split(b"\n")[-12:])


def printable(line):
    return line.decode("utf-8", "backslashreplace")
