"""For https://www.speedscope.app: a sampled profile for each thread, whose samples are all stacks
that have own time, with that time as their weight."""
import json

from .. import _totals

ENDING, TITLE, TEXT = ".speedscope.json", "speedscope", True


def write(profile, file):
    numbers, frames = {}, []

    def frame(code, line):
        number = numbers.get((code, line))
        if number is None:
            number = numbers[code, line] = len(frames)
            frames.append({"name": code.name, "file": code.file, "line": line})
        return number

    profiles = []
    for thread, title in _totals.titled(profile.threads):
        samples, weights = [], []
        for path, ns in _totals.stacks(thread.root, frame):
            samples.append(path)
            weights.append(ns)
        profiles.append({
            "type": "sampled", "name": title, "unit": "nanoseconds",
            "startValue": 0, "endValue": sum(weights), "samples": samples, "weights": weights,
        })
    file.write(json.dumps({
        "$schema": "https://www.speedscope.app/file-format-schema.json",
        "name": profile.command, "exporter": "pythonprobes", "activeProfileIndex": 0,
        "shared": {"frames": frames}, "profiles": profiles,
    }, separators=(",", ":")) + "\n")
