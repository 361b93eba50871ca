"""usage: chart.py RESULTS.json OUT.svg: the curves of the `scale` tables, by gnuplot."""
import json
import subprocess
import sys

AXES = ["threads", "processes", "keys", "length"]


def curves(table):
    """{source: [(size, low, median, high)]}"""
    found = {}
    for row in table["rows"]:
        if "samples" in row:
            source, size = row["key"].split(", ")
            found.setdefault(source, []).append((int(size), row["low"], row["median"], row["high"]))
    return found


def main(results, out):
    with open(results) as file:
        tables = {table["name"]: table for table in json.load(file)["tables"]}
    text = ["set terminal svg size 900,640 background 'white'", "set output '%s'" % out,
            "set multiplot layout 2,2", "set logscale xy", "set ylabel 'ns a fire'",
            "set yrange [50:20000]", "set key top left", "set grid"]
    for what in AXES:
        table = tables.get("scale_" + what)
        if table is None:
            sys.exit("%s: no table scale_%s; make bench BENCH=scale" % (results, what))
        plots, data = [], []
        for number, (source, points) in enumerate(sorted(curves(table).items()), 1):
            block = "$%s_%d" % (what, number)
            data += ["%s << end" % block] + ["%d %g %g %g" % (s, m, lo, hi) for s, lo, m, hi in points] + ["end"]
            plots.append("%s using 1:2:3:4 with yerrorlines lw 2 title '%s'" % (block, source))
        text += data + ["set xlabel '%s'" % table["title"].split(": ")[1], "plot " + ", ".join(plots)]
    try:
        subprocess.run(["gnuplot"], input="\n".join(text) + "\n", universal_newlines=True, check=True)
    except FileNotFoundError:
        sys.exit("gnuplot is not installed (apt-get install gnuplot-nox)")


if len(sys.argv) != 3:
    sys.exit(__doc__)
main(*sys.argv[1:])
