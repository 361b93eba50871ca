"""A real service: gunicorn with one worker serves a Flask page, bare, instrumented, and watched by
py_calltime.d on the channel at default options.

By name only: `make bench BENCH=gunicorn_flask`.  gunicorn.txt names the packages.  A sample is the
mean time of a request in LOAD seconds, of one client that waits for each answer, so that the client
takes turns with the worker.  Requests per second are its inverse: 0.95 of them are 1.053 times the time.
The server is pinned to one CPU, client and tracer may use the others.
"""
import contextlib
import http.client
import os
import re
import shlex
import signal
import socket
import subprocess
import tempfile
import time

import build
from harness import Missing, Run, need, pinned, rounds, take_turns, target, top
from table import Row, Table, at_most, times

ROUNDS = 9
LOAD, WARM = 3.0, 1.0
BARE, HOOK = "bare", "empty C trace hook"
IDLE, WATCHED = "instrumented, nobody watches", "py_calltime.d"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def requests(port, seconds):
    """Microseconds a request.  gunicorn's sync worker closes each connection."""
    begin, count = time.monotonic(), 0
    while time.monotonic() < begin + seconds:
        client = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        client.request("GET", "/")
        if client.getresponse().read().count(b"<li>") != 20:
            raise Missing("another page came")
        client.close()
        count += 1
    return 1e6 * (time.monotonic() - begin) / count


@contextlib.contextmanager
def server(command, port, env, said):
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryDirectory() as folder:
        pidfile = os.path.join(folder, "pid")
        process = subprocess.Popen(command(pidfile), env=env, stdout=subprocess.DEVNULL, stderr=errors,
                                   cwd=target)
        try:
            for _ in range(600):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                    break
                if process.poll() is not None:
                    raise Missing("gunicorn did not start")
                time.sleep(0.05)
            yield
            with open(pidfile) as file:
                os.kill(int(file.read()), signal.SIGTERM)
            process.wait(60)
        finally:
            if process.poll() is None:
                process.kill()
            errors.seek(0)
            said.append(errors.read().decode("utf-8", "replace"))


def way(interpreter, python, name, drops):
    """Of bare, instrumented and watched the command, which is given gunicorn's file of its number."""
    env = dict(os.environ, PYTHONPATH=interpreter.folder, PYTHONHASHSEED="0")

    def measure():
        port, said = free_port(), []

        def command(pidfile):
            served = ["-m", "gunicorn", "-b", "127.0.0.1:%d" % port, "-p", pidfile, "flask_page:app"]
            if name == BARE:
                return pinned("target") + [python, *served]
            if name == HOOK:
                return pinned("target") + [python, "hooked.py", *served[1:]]
            instrumented = pinned("target") + [python, "-m", "probe", *served]
            if name == IDLE:
                return instrumented
            script = os.path.join(top, "dscripts", "py_calltime.d")
            return [need("pydtrace"), "-q", "--source=channel", "-s", script, "-o", "/dev/null",
                    "-c", shlex.join(instrumented)]
        with server(command, port, env, said):
            requests(port, WARM)
            taken = requests(port, LOAD)
        if name == WATCHED:
            drops.append(sum(int(n) for n in re.findall(r"(\d+) drops", said[0])))
        return {name: taken}
    return Run([name], measure)


def measure():
    interpreter = build.own()
    python, drops = build.venv(interpreter, "gunicorn", build.listed("gunicorn.txt")), []
    taken = take_turns([way(interpreter, python, name, drops) for name in (BARE, HOOK, IDLE, WATCHED)],
                       rounds(ROUNDS), warmup=1)
    table = Table("gunicorn_flask", "A page of Flask under gunicorn, CPython " + interpreter.version,
                  "µs a request")
    table.add([Row(BARE, BARE), Row(HOOK, BARE), Row(IDLE, BARE, times(1.01, BARE, "bare")),
               Row(WATCHED, BARE, times(1.053, BARE, "bare"))], taken)
    lost = Table("gunicorn_lost", "Events lost meanwhile, at default options", "events")
    lost.add([Row("lost", None, at_most(0, "events"))], {"lost": drops} if drops else {})
    return [table, lost]
