"""JSON there and back again."""
import common
from common import dtrace_probe, enabled, tracing

import json

RECORD = {"id": 1, "name": "alice", "tags": ["a", "b", "c"], "price": 1.5,
          "more": {"x": [1, 2, 3], "y": None, "z": True}}


def trip(i):
    RECORD["id"] = i
    return json.loads(json.dumps(RECORD))["id"]


def absent():
    for i in range(16000):
        trip(i)


def unguarded():
    for i in range(16000):
        dtrace_probe("trip", "alice")
        trip(i)


def guarded():
    for i in range(16000):
        if enabled():
            dtrace_probe(f'trip {i}', RECORD['name'])
        trip(i)


def traced():
    for i in range(16000):
        if tracing:
            dtrace_probe(f'trip {i}', RECORD['name'])
        trip(i)


common.choose(absent, unguarded, guarded, traced)()
