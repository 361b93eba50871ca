"""Makes each of the probes fire: calls, lines, a collection, an import and our own."""
import gc

import probe


def function():
    return probe.dtrace_probe("here")


function()
gc.collect()
import colorsys
