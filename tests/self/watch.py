"""The reading end of tests (lib/watch.py) is built by several tests at once."""
import concurrent.futures
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import watch                                                          # noqa: E402
from scratch import Scratch                                           # noqa: E402
from tap import main, test                                            # noqa: E402

# A compiler that ends when both have compiled, so that each then finds what the other left.
TOGETHER = """#!/bin/sh
gcc "$@" || exit
touch %(folder)s/compiled.$$
for _ in $(seq 100); do
    set -- %(folder)s/compiled.*
    test $# -ge 2 && exit
    sleep 0.1
done
"""


@test("two tests that share a folder build it at the same time")
def _():
    scratch = Scratch()
    os.environ["CC"] = scratch.put("cc", TOGETHER % {"folder": scratch.name}, 0o755)
    with Scratch() as shared:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            built = list(pool.map(watch.build, [shared, shared]))
        watch.ctypes.CDLL(built[0])
        assert os.listdir(shared) == ["watch.so"], os.listdir(shared)


main()
