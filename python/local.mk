# The packages probe and profiler.
