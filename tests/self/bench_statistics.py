"""bench/: the statistics, the verdicts and the comparison of two runs."""
import contextlib
import io
import json
import os
import random
import re
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
top = os.path.dirname(os.path.dirname(here))
sys.path[:0] = [os.path.join(top, "tests", "lib"), os.path.join(top, "bench")]
sys.dont_write_bytecode = True
from tap import main, test

import compare
import harness
import report
import stats
from table import Row, Table, above, at_most, number, times

scratch = tempfile.TemporaryDirectory()


@test("the interval of a median has the ranks of the binomial tables")
def _():
    for n, low, high in (5, 1, 5), (6, 1, 6), (9, 2, 8), (10, 2, 9), (20, 6, 15), (25, 8, 18):
        assert stats.interval(range(1, n + 1)) == (low, high), n


@test("95 % of the intervals hold the median of a skewed distribution")
def _():
    draw = random.Random(7)
    held = 0
    for _ in range(2000):
        low, high = stats.interval([draw.expovariate(1) for _ in range(11)])
        held += low <= 0.693147 <= high
    assert 1900 <= held < 2000, held


@test("a spread leaves out one in twenty at each end, and goes 5 % further")
def _():
    def about(found, least, most):
        assert abs(found[0] - least) < 1e-9 and abs(found[1] - most) < 1e-9, found

    about(stats.spread([3, 1, 2]), 0.95, 3.15)
    about(stats.spread(range(19)), 0, 18.9)
    about(stats.spread(range(20)), 0.95, 18.9)
    about(stats.spread(range(40)), 1.9, 38.85)
    about(stats.spread([-2, 1]), -2.1, 1.05)


@test("a summary has the median, its interval and the spread")
def _():
    assert stats.summary([4, 1, 9]) == {"median": 4, "low": 1, "high": 9, "least": 0.95, "most": 9.45}


@test("ratios are of samples of the same round, so a slow phase cancels")
def _():
    base = [1.0, 2.0, 4.0, 0.5]
    assert stats.ratios([3 * x for x in base], base) == [3.0] * 4
    assert stats.ratios([1, 2], [0, 4]) == [0.5]
    assert stats.differences([5, 7], [2, 3]) == [3, 4]


@test("of a process with several turns, ratios are of the same turn")
def _():
    base, samples = [[1.0, 4.0, 2.0], [1.0]], [[2.0, 8.0, 5.0], [3.0, 4.0, 5.0]]
    assert stats.medians(base) == [2.0, 1.0]
    assert stats.ratios(samples, base) == [2.0, 4.0]
    assert stats.differences(samples, base) == [3.0, 3.0]
    assert stats.summary(samples)["median"] == 4.5


@test("the shift of two runs has an interval, the same one every time")
def _():
    draw = random.Random(1)
    held = 0
    for _ in range(100):
        old, new = ([draw.gauss(100, 5) for _ in range(15)] for _ in range(2))
        ratio, low, high = stats.shift(old, new, times=200)
        assert low <= ratio <= high and stats.shift(old, new, times=200) == (ratio, low, high)
        held += low <= 1 <= high
    assert held >= 90, held
    ratio, low, high = stats.shift(old, [2 * x for x in old])
    assert ratio == 2 and 1.8 < low < 2 < high < 2.2


def judged(target, samples, **taken):
    return target.judge(samples, taken)


@test("a target is met by the median; sure when its interval does not hold the limit")
def _():
    verdicts = [(found["met"], found["sure"]) for found in (
        judged(at_most(10), [7, 8, 9]), judged(at_most(10), [9, 9, 11]),
        judged(at_most(10), [9, 11, 11]), judged(at_most(10), [11, 12, 13]))]
    assert verdicts == [(True, True), (True, False), (False, False), (False, True)], verdicts


@test("a target may be a ratio or a difference to another row")
def _():
    found = judged(times(0.6, "peer", "peer"), [5, 10, 20], peer=[10, 20, 40])
    assert found["met"] and found["sure"] and found["value"] == 0.5
    found = judged(above(60, "c", "C"), [170, 270, 370], c=[100, 200, 300])
    assert found["value"] == 70 and not found["met"] and found["text"] == "≤ 60 ns above C"
    assert judged(times(0.6, "peer", "peer"), [5], peer="not installed") is None
    assert judged(times(0.6, "peer", "peer"), [5]) is None


def table_of(taken, *rows, **more):
    table = Table("t", "T", "ns")
    table.add(rows, taken, **more)
    return table


@test("a table shows the baseline, ratios, targets and what is missing")
def _():
    text = table_of({"a": [10, 20], "b": [30, 60], "c": "needs root"}, Row("a", "a"),
                    Row("b", "a", times(2, "a", "a")), Row("c", "a"), instructions={"b": 7.2}).markdown()
    rows = [line for line in text.splitlines() if re.match(r"\| [abc] ", line)]
    assert rows == ["| a | 15.0 | 9.50–21.0 | baseline |  |  |  |",
                    "| b | 45.0 | 28.5–63.0 | 3.00 | 2.85–3.15 | 7 | ≤ 2 × a: 3.00, **not met** |",
                    "| c |  |  |  |  |  | needs root |"], rows


@test("numbers have three digits")
def _():
    assert [number(x) for x in (0.5, 9.994, 12.34, 99.97, 123.4, 12345.6)] == [
        "0.50", "9.99", "12.3", "100", "123", "12,346"]


def quietly(function, *arguments):
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        return function(*arguments)


@test("runs take turns; warm-up is not counted; what is missing is not tried again")
def _():
    order = []

    def missing():
        order.append("c")
        raise harness.Missing("no c here")

    def pair():
        order.append("a")
        return {"a": "no a", "b": float(len(order))}

    taken = quietly(harness.take_turns, [harness.Run(["a", "b"], pair), harness.Run(["c", "d"], missing)], 2, 1)
    assert "".join(order) == "acaa", order
    assert taken == {"a": "no a", "b": [3.0, 4.0], "c": "no c here", "d": "no c here"}, taken


@test("a program's result is found among its output")
def _():
    assert harness.printed('x\nbench {"ns": 2.5}\ny') == {"ns": 2.5}
    try:
        harness.printed("bench\n")
    except harness.Missing:
        pass
    else:
        raise AssertionError


def results(name, **samples):
    """A file of results; a row "x" is compared with "base"."""
    rows = [Row(key, "base" if "base" in samples else None) for key in samples]
    path = os.path.join(scratch.name, name)
    with open(path, "w") as file:
        json.dump({"tables": [vars(table_of(samples, *rows))]}, file)
    return path


def compared(old, new):
    """(exit status, stdout)"""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = compare.main(old, new)
    return status, out.getvalue()


OLD = results("old", base=[10.0] * 9, x=[20.0, 21, 20, 19, 20, 21, 20, 19, 20])


@test("a machine half as fast is no regression")
def _():
    new = results("new", base=[20.0] * 9, x=[40.0, 42, 40, 38, 40, 42, 40, 38, 40])
    status, out = compared(OLD, new)
    assert status == 0 and "1 of 1 rows lie within" in out, out


@test("slower is seen, with an interval, and the exit status says so")
def _():
    new = results("new", base=[10.0] * 9, x=[30.0, 31, 30, 29, 30, 31, 30, 29, 30])
    status, out = compared(OLD, new)
    assert status == 1 and re.search(r"\| t \| x \| 1\.50 \| 1\.4\d–1\.\d\d \| slower \|", out), out
    status, out = compared(new, OLD)
    assert status == 0 and "| faster |" in out, out


@test("a row that moved within the spread is shown, and not called slower")
def _():
    old = results("wide", base=[10.0] * 9, x=[18.0, 20, 20, 20, 20, 20, 20, 20, 22])
    new = results("new", base=[10.0] * 9, x=[21.0, 21, 21, 21, 21, 21, 21, 21, 20])
    status, out = compared(old, new)
    assert status == 0 and re.search(r"\| x \| 1\.0\d \| 1\.0\d–1\.0\d \|  \|", out), out


@test("rows that only one run has are named")
def _():
    status, out = compared(OLD, results("new", base=[1.0], y=[1.0]))
    assert status == 0 and out.count("only in") == 2 and "0 of 0 rows" in out, out


@test("every figure of README.md is one of docs/performance.md")
def _():
    with open(os.path.join(top, "README.md")) as file:
        block = re.search(r"<!-- bench:.*?-->\n(.*?)<!-- bench end -->", file.read(), re.S).group(1)
    with open(os.path.join(top, "docs", "performance.md")) as file:
        cells = [[cell.strip() for cell in line.split("|")] for line in file if line.startswith("| ")]
    medians = {(row[1], row[2]) for row in cells}
    shown = [line for line in block.splitlines()[2:]]
    assert shown
    keys = {text: key for text, _, key in report.README}
    for line in shown:
        text, value = line.strip("| ").split(" | ")
        assert (keys[text], value) in medians, line


main()
