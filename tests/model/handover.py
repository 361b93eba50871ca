"""The hand-over of chunks is right in every order of its steps: spin checks handover.pml, and
finds each of its faults.

Two firings take seconds.  MODEL_FIRES=3 (make check-model) proves three where membarrier orders
them, and looks for the faults that need as many.
"""
import concurrent.futures
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, "..", "lib"))
from tap import Skip, main, test                                      # noqa: E402

model = os.path.join(here, "handover.pml")
fires = int(os.environ.get("MODEL_FIRES", "2"))
if fires < 2:
    sys.exit("MODEL_FIRES: at least 2")

# Faults of the writer that fences itself; the others are of one that the reader's membarrier orders.
OF_FENCES = {"NO_FENCE"}
# Faults that show with three firings; two chunks are enough.
OF_THREE = {"SILENT_DROP", "EVENT_BEHIND_DROP"}


def faults():
    with open(model, encoding="utf-8") as file:
        text = file.read()
    return re.findall(r"^#define ([A-Z_]+)\t+\d+\t+/\*", text.split("#ifndef FAULT")[0], re.M)


def spin(optimize, *defines):
    """What the verifier of the model with these definitions prints."""
    with tempfile.TemporaryDirectory() as folder:
        def run(*command):
            done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            assert done.returncode == 0, "%s:\n%s" % (" ".join(command), done.stdout)
            return done.stdout
        run("spin", "-a", *defines, model)
        run(*shlex.split(os.environ.get("CC") or "cc"), optimize, "-w", "-DSAFETY", "-DCOLLAPSE",
            "-DVECTORSZ=512", "-DMEMLIM=4000", "-o", "pan", "pan.c")
        return run("./pan", "-m100000", "-w22")


def start(*arguments):
    return pool.submit(spin, *arguments) if shutil.which("spin") else None


def result(future):
    if future is None:
        raise Skip("no spin (Debian: spin)")
    return future.result()


pool = concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0)))
proofs = {
    "%d firings, ordered by the reader's membarrier" % fires: start("-O1", "-DFIRES=%d" % fires),
    "2 firings, ordered by the writer's fence": start("-O1", "-DFIRES=2", "-DFENCES"),
}
broken = {}
for name in faults():
    bounds = ["-DFIRES=3", "-DCHUNKS=2"] if name in OF_THREE else ["-DFIRES=2"]
    if name not in OF_THREE or fires >= 3:
        broken[name] = start("-O1" if name in OF_THREE else "-O0", "-DFAULT=" + name, *bounds,
                             *(["-DFENCES"] if name in OF_FENCES else []))


def add_proof(what, future):
    @test(what + ": right in every order of their steps, with a kill anywhere")
    def _():
        out = result(future)
        assert " errors: 0\n" in out and "error:" not in out, out
        # The end of the reader is reached, and so what it asserts there.
        assert not re.search(r"unreached in proctype reader\n(\t.*\n)*\t.*assert\(\(delivered==", out), out


def add_fault(fault, future):
    @test("spin finds %s" % fault)
    def _():
        out = result(future)
        assert re.search(r"^pan:1: (assertion violated|invalid end state)", out, re.M), out


for what, future in proofs.items():
    add_proof(what, future)
for fault, future in broken.items():
    add_fault(fault, future)
assert len(faults()) == 17, "a fault of the model is not found here"
main()
