"""Fires addresses, in decimal: of text and numbers that stay, and of nothing."""
import ctypes

import probe

text = ctypes.create_string_buffer(b"not captured")
numbers = (ctypes.c_int * 3)(11, -22, 33)
probe.dtrace_probe("captured", ctypes.addressof(text), ctypes.addressof(numbers), 64)
