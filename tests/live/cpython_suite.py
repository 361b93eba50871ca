"""CPython's own tests of its probes (test.test_dtrace) pass in an interpreter that was
built without them: `dtrace` is pydtrace, the packages bring the probes."""
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.environ["srcdir"], "tests", "lib"))
import watch
from tap import Skip, main, test

watch.skip_without_probes()

CASES = ("test_function_entry_return", "test_gc", "test_line")

# The suite skips itself unless the interpreter was configured with the probes.
RUN = """
import sys, sysconfig, unittest
sysconfig.get_config_vars()["WITH_DTRACE"] = 1
unittest.main("test.test_dtrace", argv=["test"] + sys.argv[1:])
"""


def run(group, case):
    if importlib.util.find_spec("test.test_dtrace") is None:
        raise Skip("this Python has no test.test_dtrace")
    with tempfile.TemporaryDirectory(prefix="pythonprobes-test.") as folder:
        os.symlink(shutil.which("pydtrace"), folder + "/dtrace")
        # What the program prints must not come between the lines of the tracer.
        env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        env["PATH"] = folder + ":" + env["PATH"]
        done = subprocess.run([sys.executable, "-c", RUN, "%s.%s" % (group, case)], env=env,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              universal_newlines=True, timeout=60)
    assert done.returncode == 0 and "Ran 1 test" in done.stdout and "skipped" not in done.stdout, \
        done.stdout


for group in "DTraceNormalTests", "DTraceOptimizedTests":
    for case in CASES:
        test("%s.%s" % (group, case))(lambda group=group, case=case: run(group, case))

main()
