"""Deep recursion, and a call for everything."""
import common
from common import dtrace_probe, enabled, tracing


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def absent():
    for i in range(30000):
        depth(60)


def unguarded():
    for i in range(30000):
        dtrace_probe("depth", "60")
        depth(60)


def guarded():
    for i in range(30000):
        if enabled():
            dtrace_probe(f'depth {i}', f'{i % 60}')
        depth(60)


def traced():
    for i in range(30000):
        if tracing:
            dtrace_probe(f'depth {i}', f'{i % 60}')
        depth(60)


common.choose(absent, unguarded, guarded, traced)()
