"""Fires much more than a small buffer holds."""
import sys

import probe

for number in range(200000):
    probe.dtrace_probe("event", number)
