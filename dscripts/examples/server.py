"""Something like a server: threads that answer requests and tell of them, for
py_requests.d and py_threads.d.

usage: server.py [REQUESTS [WORKERS]]	default: 40 requests, 3 workers
"""
import queue
import sys
import threading
import time

import probe


def page():
    time.sleep(0.001)
    return 200


def report():
    end = time.thread_time() + 0.01
    while time.thread_time() < end:
        pass
    return 200


PAGES = {"/": page, "/report": report}
PATHS = ("/", "/", "/report", "/missing")


def answer(path):
    return PAGES[path]() if path in PAGES else 404


def worker(requests):
    while True:
        number, path = requests.get()
        if path is None:
            return
        probe.dtrace_probe("request-start", path, number)
        status = answer(path)
        probe.dtrace_probe("request-done", path, number, status)


def main(count=40, workers=3):
    requests = queue.Queue()
    threads = [threading.Thread(target=worker, args=(requests,)) for _ in range(int(workers))]
    for thread in threads:
        thread.start()
    for number in range(int(count)):
        requests.put((number, PATHS[number % len(PATHS)]))
    for _ in threads:
        requests.put((None, None))
    for thread in threads:
        thread.join()


main(*sys.argv[1:])
