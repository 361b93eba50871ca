"""A program that runs while tracers come and go: it serves HTTP, and fires when it is asked.

usage: service.py

Prints "bench {"port": N}".  Each line on its stdin is a request, which it answers with
one more such line:

	fire TURNS COUNT	{"samples": [ns, ...]}: dtrace_probe() with five strings
	calls TURNS COUNT	the same of calls of an empty function
	tick SECONDS		{}: for so long, both once a millisecond; answers at once

An answer is written before the next line is read.
"""
import http.server
import json
import sys
import threading
import time

import loops


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self):
        body = b"hello\n"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


FIRE = loops.make("dtrace_probe('/index.html', 'alice', 'GET', '200', '127.0.0.1')",
                  "from probe import dtrace_probe")
CALL = loops.make("work()", "def work(): pass")


def samples(loop, turns, count):
    rounds = max(1, int(count) // loops.REPEAT)
    return {"samples": [loops.cost(loop, rounds) for _ in range(int(turns))]}


def tick(seconds):
    def both():
        end = time.monotonic() + float(seconds)
        while time.monotonic() < end:
            FIRE(range(1), int)
            CALL(range(1), int)
            time.sleep(0.001)
    threading.Thread(target=both, daemon=True).start()
    return {}


def answer(values):
    print("bench " + json.dumps(values), flush=True)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
answer({"port": server.server_port})
for line in sys.stdin:
    what, *words = line.split()
    if what == "tick":
        answer(tick(*words))
    else:
        answer(samples(FIRE if what == "fire" else CALL, *words))
