"""Goldens of tests in Python: texts that lie in tests/goldens/.

    from accept import golden
    golden("profiler/sample-80.txt", text)

A golden that is missing, or another text, fails.  ACCEPT=1 in the environment writes it
instead: read it before you keep it.
"""
import difflib
import os

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "goldens")


def golden(name, text):
    path = os.path.join(FOLDER, name)
    if os.environ.get("ACCEPT"):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    with open(path, encoding="utf-8") as file:
        expected = file.read()
    if text != expected:
        raise AssertionError("\n".join(difflib.unified_diff(
            expected.splitlines(), text.splitlines(), name, "this run", lineterm="")))
