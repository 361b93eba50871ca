"""make bench: measure, print tables, keep every sample.

usage: run.py [NAME...]		NAME: a module of suite/; default: all of SUITE
"""
import importlib
import os
import sys
import time

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, "suite")]
import harness

SUITE = ["off_c", "off_python", "off_programs", "on_fire", "on_line", "attach", "consumer", "search", "keep_up",
         "scale"]
# Too long for every run; of Pythons that few have.
BY_NAME = ["jinja2_suite", "gunicorn_flask", "free_threaded"]


def main(names):
    for name in names:
        if name not in SUITE + BY_NAME:
            sys.exit("bench: no %s; there are: %s" % (name, " ".join(SUITE + BY_NAME)))
    folder = os.environ.get("BENCH_RESULTS", os.path.join(here, "results"))
    path = os.path.join(os.path.normpath(folder), time.strftime("%Y%m%d-%H%M%S.json"))
    try:
        os.makedirs(folder, exist_ok=True)
        open(path, "a").close()
    except OSError as error:
        sys.exit("bench: %s: %s; set BENCH_RESULTS to a folder for results" % (folder, error.strerror))
    before, tables, start = harness.machine(), [], time.monotonic()
    for name in names or SUITE:
        begin = time.monotonic()
        harness.progress(name)
        for table in importlib.import_module(name).measure():
            tables.append(table)
            print(table.markdown(), flush=True)
        harness.save(path, before, tables)	# keeps the finished parts if a later one fails
        harness.progress("  %.0f s" % (time.monotonic() - begin))
    harness.progress("%.0f s; results: %s" % (time.monotonic() - start, path))


main(sys.argv[1:])
