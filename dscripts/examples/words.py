"""Fire the words of a text, over and over: something for topwords.d to count.

usage: words.py [ROUNDS [PAUSE]]	default: 30 rounds, 0.1 s apart
"""
import sys
import time

import probe

TEXT = """
the probe is in the program and the program does not know
the tracer comes and the tracer goes and the program runs on
"""


def main(rounds=30, pause=0.1):
    for _ in range(int(rounds)):
        for word in TEXT.split():
            probe.dtrace_probe(word)
        time.sleep(float(pause))


main(*sys.argv[1:])
