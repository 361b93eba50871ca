"""Fires addresses, in decimal: of text, of numbers, and of nothing; then waits for a
signal, so that there is something to read."""
import ctypes
import signal

import probe

text = ctypes.create_string_buffer(b"not captured")
numbers = (ctypes.c_int * 3)(11, -22, 33)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
probe.dtrace_probe("captured", ctypes.addressof(text), ctypes.addressof(numbers), 64)
signal.sigtimedwait([signal.SIGUSR1], 20)
