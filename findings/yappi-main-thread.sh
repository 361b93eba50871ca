#!/bin/sh
# Claim: yappi's get_func_stats(ctx_id=ID) gives the functions of one thread for every thread but the main one, whose id is 0: there
#   it gives the sum of all threads.
#
# Guess: get_func_stats(ctx_id=t.id) for each t of get_thread_stats() divides the calls among the threads, and the parts add up.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; yappi 1.7.6.
# Seen: inner() runs 100 times in a worker and once in the main thread. The worker's table says 100; the main thread's says 101, and
#   the parts add up to 201. The argument is tested for truth and not for None. tag=0 is no filter either, a tag of 1 is.
# Instead: get_func_stats(filter={"ctx_id": 0}), or a filter_callback that compares ctx_id; both give 1. Number tags from 1.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.11 3.12 3.13) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
environment "$python" yappi==1.7.6

cat >threads.py <<'PY'
import threading

import yappi


def inner():
    pass


def work(n):
    for i in range(n):
        inner()


def calls(**filters):
    return sum(s.ncall for s in yappi.get_func_stats(**filters) if s.name == "inner")


yappi.start()
thread = threading.Thread(target=work, args=(100,))
thread.start()
thread.join()
work(1)
yappi.stop()
for name in "_MainThread", "Thread":
    ident, = (t.id for t in yappi.get_thread_stats() if t.name == name)
    print(ident == 0, calls(ctx_id=ident), calls(filter={"ctx_id": ident}),
          calls(filter_callback=lambda s: s.ctx_id == ident))

yappi.clear_stats()
tag = 0
yappi.set_tag_callback(lambda: tag)
yappi.start()
work(1)
tag = 1
work(10)
yappi.stop()
print(calls(tag=0), calls(tag=1), calls())
PY

venv/bin/python threads.py >lines
fact "main thread: id is 0; by ctx_id, by filter, by callback" "True 101 1 1" "$(sed -n 1p lines)"
fact "worker: id is 0; by ctx_id, by filter, by callback" "False 100 100 100" "$(sed -n 2p lines)"
fact "tag 0, tag 1, all" "11 10 11" "$(sed -n 3p lines)"
verdict
