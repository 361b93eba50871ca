"""Run a module as the main program under an empty C trace hook (empty.c): what CPython itself takes for
telling of every call and line.

usage: hooked.py MODULE ARGUMENT...
"""
import runpy
import sys
import threading

import empty

del sys.argv[0]
# In threads a Python function hands over to it, at the thread's first call.
threading.settrace(lambda *event: empty.trace(True))
empty.trace(True)
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
