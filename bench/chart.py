"""usage: chart.py RESULTS.json OUT.svg: the curves of the `scale` tables, by gnuplot."""
import json
import subprocess
import sys

# Of a panel: the table's name, what its x axis says.
AXES = [("threads", "threads"), ("processes", "forked processes"), ("keys", "different keys"),
        ("length", "bytes of the string")]
COLOURS = {"channel": "#1f6fb4", "uprobe": "#c8501e"}


def curves(table):
    """{source: [(size, least, median, most)]}"""
    found = {}
    for row in table["rows"]:
        if "samples" in row:
            source, size = row["key"].split(", ")
            found.setdefault(source, []).append((int(size), row["least"], row["median"], row["most"]))
    return found


def script(tables, out):
    """gnuplot's."""
    shown = [(tables["scale_" + what], label) for what, label in AXES if "scale_" + what in tables]
    found = [curves(table) for table, _ in shown]
    values = [value for found_one in found for points in found_one.values() for point in points
              for value in point[1:] if value > 0]
    if not values:
        return None
    text = ["set terminal svg size 940,700 font 'sans-serif,13' background 'white'", "set output '%s'" % out,
            "set multiplot layout 2,2 title 'CPU time of one firing with one string, in ns: median and spread'",
            "set logscale xy", "set yrange [%g:%g]" % (min(values) / 1.5, max(values) * 1.5),
            "set format y '%.0f'", "set grid ytics lc rgb '#dddddd'", "set border 3", "set tics nomirror",
            "set key top left reverse Left", "set ytics (20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000)"]
    for number, ((_, label), found_one) in enumerate(zip(shown, found)):
        sizes = sorted({point[0] for points in found_one.values() for point in points})
        plots = []
        for source, points in sorted(found_one.items()):
            block = "$%s_%d" % (source, number)
            text += ["%s << end" % block] + ["%d %g %g %g" % (size, median, least, most)
                                             for size, least, median, most in points] + ["end"]
            plots.append("%s using 1:2:3:4 with yerrorlines lw 2 pt 7 ps 0.5 lc rgb '%s' title '%s'" % (
                block, COLOURS.get(source, "black"), source))
        text += ["set xlabel '%s'" % label,
                 "set xtics (%s)" % ", ".join("'%s' %d" % ("{:,}".format(size), size) for size in sizes),
                 "set xrange [%g:%g]" % (min(sizes) / 1.3, max(sizes) * 1.3),
                 "plot " + ", ".join(plots), "unset key"]
    return "\n".join(text + ["unset multiplot"]) + "\n"


def main(results, out):
    try:
        with open(results) as file:
            tables = {table["name"]: table for table in json.load(file)["tables"]}
    except OSError as error:
        return "%s: %s" % (results, error.strerror)
    except (ValueError, KeyError, TypeError):
        return "%s: no results of `make bench`" % results
    text = script(tables, out)
    if text is None:
        return "%s: has no curves; make bench BENCH=scale" % results
    try:
        done = subprocess.run(["gnuplot"], input=text, universal_newlines=True)
    except FileNotFoundError:
        return "gnuplot is not installed (Debian: gnuplot-nox)"
    return "gnuplot failed" if done.returncode != 0 else None


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    failed = main(*sys.argv[1:])
    sys.exit(failed and "bench-chart: " + failed)
