"""Strings and regular expressions: counting the words of a text."""
import common
from common import dtrace_probe, enabled, tracing

import re

LINE = "The probe is in the program, and the program does not know: it runs on (at full speed)."
WORD = re.compile(r"[a-z]+")
COUNT = {}


def line(i):
    for word in WORD.findall(LINE.lower().replace("probe", "probe%d" % (i % 10))):
        COUNT[word] = COUNT.get(word, 0) + 1


def absent():
    for i in range(16000):
        line(i)


def unguarded():
    for i in range(16000):
        dtrace_probe("line", "text")
        line(i)


def guarded():
    for i in range(16000):
        if enabled():
            dtrace_probe(f'line {i}', LINE)
        line(i)


def traced():
    for i in range(16000):
        if tracing:
            dtrace_probe(f'line {i}', LINE)
        line(i)


common.choose(absent, unguarded, guarded, traced)()
