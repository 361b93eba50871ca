"""Collecting needs the GIL.  The first import of this has a free-threaded Python run the test with
it, and all that the test starts."""
import os
import sys

if not getattr(sys, "_is_gil_enabled", lambda: True)():
    os.environ["PYTHON_GIL"] = "1"
    os.execv(sys.executable, [sys.executable] + sys.orig_argv[1:])
