"""The areas: a module each, whose program(rng, count) makes a Program of about count units."""
import importlib

NAMES = ("ints",)


def load(name):
    return importlib.import_module("areas." + name)
