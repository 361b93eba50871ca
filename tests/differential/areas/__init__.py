"""The areas: a module each, whose program(rng, count) makes a Program of about count units."""
import importlib

NAMES = ("ints", "changes", "places", "printf", "trace", "strings", "inet", "aggregations", "printa",
         "structs", "memory", "speculations", "faults",
         "macros", "inlines", "errors")


def load(name):
    return importlib.import_module("areas." + name)
