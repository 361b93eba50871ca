"""Makes each of the probes fire: calls, lines, exceptions, a collection, an import and our own."""
import gc
import threading

import probe


def function():
    return probe.dtrace_probe("here")


function()
threading.excepthook = lambda args: None
thread = threading.Thread(target=int, args=["x"])
thread.start()
thread.join()
gc.collect()
import colorsys
