"""The forms of a report, each read by its reader, of profiles that no program has made."""
import html.parser
import io
import json
import marshal
import os
import pstats
import pty
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from xml.etree import ElementTree

tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [os.path.join(tests, "lib")]
sys.dont_write_bytecode = True
from accept import golden                                             # noqa: E402
from html_report import report_of                                     # noqa: E402
from tap import Skip, main, test                                      # noqa: E402

import profiles                                                       # noqa: E402
from profiler import _totals, forms, model                             # noqa: E402
from profiler.forms import _sources                                   # noqa: E402

os.environ["TZ"] = "UTC"
time.tzset()
scratch = tempfile.TemporaryDirectory()
SAMPLE = profiles.sample(scratch.name)


def rendered(ending, profile=SAMPLE):
    """A form as text (as bytes when it is not text)."""
    module = forms.form(ending)
    data = forms.render(module, profile)
    return data.decode("utf-8") if module.TEXT else data


def written(ending, profile=SAMPLE):
    """The path of a file with a form."""
    path = os.path.join(scratch.name, "written" + ending)
    forms.write(profile, path)
    return path


def without_folder(text):
    return text.replace(scratch.name, "/FOLDER")


def text_of(profile=SAMPLE, **options):
    file = io.StringIO()
    forms.form(".txt").write(profile, file, **options)
    return without_folder(file.getvalue())


def error_of(function, *arguments):
    try:
        function(*arguments)
    except (ValueError, OSError) as error:
        return error
    raise AssertionError("no error")


# --- all forms ---

@test("the ending of a file selects the form; the longest one counts, in any case of letters")
def _():
    for ending in forms.MODULES:
        module = forms.by_ending("/tmp/some.file" + ending.upper())
        assert module is forms.form(ending) and module.ENDING == ending and module.TITLE, ending
    assert forms.by_ending("a.speedscope.json").__name__.endswith(".speedscope")


@test("an unknown ending is one line, which names the known ones")
def _():
    for path in "report.pdf", "report", "run.json":
        line = str(error_of(forms.by_ending, path))
        assert path in line and "\n" not in line and all(ending in line for ending in forms.MODULES), line


@test("a target that is full, or cannot be written, is an OSError; no form touches it before it is made")
def _():
    assert error_of(forms.write, SAMPLE, os.path.join(scratch.name, "no", "x.txt")).filename
    link = os.path.join(scratch.name, "full.txt")
    os.symlink("/dev/full", link)
    assert error_of(forms.write, SAMPLE, link).errno == 28
    path = written(".txt")
    broken = model.Profile()
    broken.threads = None
    try:
        forms.write(broken, path)
    except TypeError:
        pass
    assert os.path.getsize(path) > 100


@test("each form takes a profile without any thread, and one without any line")
def _():
    one = profiles.Builder()
    one.thread("MainThread")
    for profile in model.Profile(), one.profile:
        for ending in forms.MODULES:
            assert rendered(ending, profile) is not None
    assert "No line of Python was collected." in text_of(one.profile)


@test("the package works under another name and in an archive, without the extension")
def _():
    archive = os.path.join(scratch.name, "forms.zip")
    folder = os.path.dirname(forms.__file__)
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("elsewhere/__init__.py", "")
        for path, _, names in os.walk(folder):
            for name in names:
                path_in = os.path.relpath(os.path.join(path, name), os.path.dirname(folder))
                if "__pycache__" not in path_in:
                    file.write(os.path.join(path, name), os.path.join("elsewhere", path_in))
        for module in model, _totals:
            file.write(module.__file__, "elsewhere/" + os.path.basename(module.__file__))
    code = ("import sys; sys.path[:] = [sys.argv[1]] + [p for p in sys.path if p];"
            "from elsewhere import forms, model;"
            "[forms.render(forms.form(e), model.Profile()) for e in forms.MODULES]")
    subprocess.run([sys.executable, "-S", "-c", code, archive], check=True, cwd="/", env={})


@test("lines that are far apart are no loop over all between them")
def _():
    builder = profiles.Builder()
    thread = builder.thread("MainThread")
    code = builder.code("<far>", "<module>", 1, ["first", "second"])
    builder.call(thread, None, 0, code, 1, {1: (1, 1000), 2**31: (1, 1000)})
    for ending in forms.MODULES:
        assert rendered(ending, builder.profile)
    assert "... 2,147,483,644 lines not run" in text_of(builder.profile), text_of(builder.profile)


# Text that would be markup, an end of a frame, a line or a field, or a command to a terminal.
EVIL = "a</script><script>alert(1)</script>]]><b x=\"'>&amp;;\n\r\x00\x1b[31m\x7f\ud800\u202e\ufffe $title ${data} é"


def evil():
    builder = profiles.Builder(EVIL)
    builder.profile.notes.append(EVIL)
    thread = builder.thread(EVIL)
    builder.thread(EVIL, 2)
    code = builder.code("<" + EVIL + ">", EVIL, 1, [EVIL, EVIL])
    node = builder.call(thread, None, 0, code, 1, {1: (1, 1000, 10)})
    builder.call(thread, node, 1, builder.code("/x/" + EVIL, EVIL, 1), 1, {2: (1, 1000)})
    return builder.profile


@test("names and texts of the program are data in every form, never markup or control characters")
def _():
    profile = evil()

    class Page(html.parser.HTMLParser):
        tags = []

        def handle_starttag(self, tag, attributes):
            self.tags.append(tag)

    page = rendered(".html", profile)
    Page().feed(page)
    assert Page.tags.count("script") == 2 and "b" not in Page.tags, Page.tags
    assert page.count("</script>") == 2 and "alert(1)" not in page.replace("alert(1)&lt;", "")
    report = report_of(page)
    assert report["functions"][0][2] == EVIL and report["command"] == EVIL

    tree = ElementTree.fromstring(rendered(".svg", profile))
    assert len([one for one in tree.iter() if one.tag.endswith("}script")]) == 1
    titles = [one.text for one in tree.iter() if one.tag.endswith("}title")]
    assert any("</script><script>alert(1)</script>]]>" in title for title in titles), titles

    for text in text_of(profile), text_of(profile, colour=True):
        text = re.sub("\033\\[[0-9;]*m(?=.*\033\\[0m)|\033\\[0m", "", text)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\ud800\u202e]", text), ascii(text)
    for line in rendered(".folded", profile).splitlines():
        assert re.match(r"[^;]+(;[^;]+)* \d+$", line), ascii(line)
    for line in rendered(".callgrind", profile).split("\n"):
        assert re.match(r"$|#|[a-z]+[:=]|\d+ \d+$", line), ascii(line)
    assert json.loads(rendered(".speedscope.json", profile))["name"] == EVIL
    assert any(name == EVIL for _, _, name in marshal.loads(rendered(".pstats", profile)))


# --- totals ---

def random_tree(draw):
    """A thread with recursions, and codes that share files and lines."""
    builder = profiles.Builder()
    thread = builder.thread("MainThread")
    codes = [builder.code("file%d" % (n % 3), "f%d" % n, n) for n in range(6)]

    def grow(node, depth):
        for _ in range(draw.randrange(4)):
            child = builder.call(thread, node, draw.randrange(1, 5), draw.choice(codes), draw.randrange(1, 9), {
                draw.randrange(1, 5): (1, draw.randrange(100)) for _ in range(3)})
            if depth < 6:
                grow(child, depth + 1)

    for _ in range(3):
        grow(builder.call(thread, None, 0, draw.choice(codes), 1, {1: (1, 7)}), 0)
    return thread


@test("a total is the time of all stacks that hold the function or the line, each stack once")
def _():
    for seed in range(30):
        thread = random_tree(random.Random(seed))
        for place in (lambda code: code), (lambda code: code.file):
            functions, lines, places = {}, {}, {}
            for path, ns in _totals.stacks(thread.root, lambda code, number: (code, number)):
                for code in {code for code, _ in path}:
                    functions[code] = functions.get(code, 0) + ns
                for key in {(place(code), number) for code, number in path}:
                    lines[key] = lines.get(key, 0) + ns
                for key in {place(code) for code, _ in path}:
                    places[key] = places.get(key, 0) + ns
            totals = _totals.Totals([thread], place)
            assert {code: total.total_ns for code, total in totals.functions.items() if total.total_ns} == functions
            assert {key: total.total_ns for key, total in totals.lines.items() if total.total_ns} == lines
            assert {key: ns for key, ns in totals.places.items() if ns} == places
            assert totals.own_ns == sum(ns for _, ns in _totals.stacks(thread.root, lambda *frame: frame))


@test("the calls of a function add up to it: number, first calls, own and total time")
def _():
    for seed in range(30):
        totals = _totals.Totals([random_tree(random.Random(seed))])
        sums = {}
        for (_, _, code), call in totals.calls.items():
            known = sums.get(code, (0, 0, 0, 0))
            sums[code] = (known[0] + call.calls, known[1] + call.first_calls, known[2] + call.own_ns,
                          known[3] + call.total_ns)
        assert sums == {code: (total.calls, total.first_calls, total.own_ns, total.total_ns)
                        for code, total in totals.functions.items()}


@test("threads and processes have titles that tell them apart")
def _():
    def titles(*threads):
        return [title for _, title in _totals.titled([model.Thread(*thread) for thread in threads])]
    assert titles((1, "a", 5), (1, "b", 6)) == ["a", "b"]
    assert titles((1, "a", 5), (1, "a", 6)) == ["a (5)", "a (6)"]
    assert titles((1, "a", 5), (2, "a", 5)) == ["a of process 1", "a of process 2"]


# --- sources ---

def sources_of(*files, began=0.0, **source):
    builder = profiles.Builder(started=began)
    thread = builder.thread("MainThread")
    for file in files:
        builder.call(thread, None, 0, builder.code(file, "f", 1, **source), 1, {1: (1, 1)})
    return _sources.Sources(builder.profile)


def source_file(name, data):
    path = os.path.join(scratch.name, name)
    with open(path, "wb") as file:
        file.write(data)
    return path


@test("a source is read in the encoding that it says; only newlines end its lines")
def _():
    for data, lines in {
        b"# coding: latin-1\nx = '\xe9'\n": ["# coding: latin-1", "x = 'é'"],
        b"\xef\xbb\xbfx = '\xc3\xa9'\r\ny\rz": ["\ufeffx = 'é'", "y", "z"],
        "a\x0c\x1c\u2028b\nc\n".encode(): ["a\x0c\x1c\u2028b", "c"],
        b"# coding: nonsense\n\xff\n": ["# coding: nonsense", "\ufffd"],
        b"": [],
    }.items():
        path = source_file("encoded.py", data)
        found = sources_of(path).lines(path)
        assert [line.lstrip("\ufeff") for line in found] == [line.lstrip("\ufeff") for line in lines], found


@test("a source in a zip archive is found")
def _():
    archive = os.path.join(scratch.name, "app.pyz")
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("pkg/mod.py", "x = 1\n")
    path, no = archive + "/pkg/mod.py", archive + "/pkg/other.py"
    sources = sources_of(path, no)
    assert sources.lines(path) == ["x = 1"] and not sources.trouble(path)
    assert sources.lines(no) is None and sources.trouble(no) == "no source: not found"


@test("of what is gone, no file, or not a text of Python one note each, and no more than five")
def _():
    fifo = os.path.join(scratch.name, "fifo.py")
    os.mkfifo(fifo)
    files = [os.path.join(scratch.name, "gone%d.py" % n) for n in range(9)]
    sources = sources_of(fifo, scratch.name, "<string>", "<frozen os>", *files)
    notes = sources.notes([fifo, scratch.name, "<string>", "<frozen os>"])
    assert notes == [fifo + ": no source: not found", scratch.name + ": no source: not found"], notes
    notes = sources.notes(files)
    assert len(notes) == 6 and notes[-1] == "and 4 more files are missing or have changed", notes
    assert len(sources.notes(files[:6])) == 6 and "gone5.py" in sources.notes(files[:6])[-1]
    assert sources.trouble("<string>") == "no source: generated code"
    assert "interpreter" in sources.trouble("<frozen os>")


@test("a file that changed since the run began, or is too short for the lines that ran, is shown with a warning")
def _():
    path = source_file("changed.py", b"x = 1\n")
    now = os.stat(path).st_mtime
    for began, changed in (now - 10, True), (now + 10, False), (0.0, False):
        sources = sources_of(path, began=began)
        assert sources.lines(path) == ["x = 1"] and bool(sources.trouble(path)) is changed, began
    assert "changed" in sources_of(path, began=now - 10).trouble(path)
    assert "changed" in sources_of(source_file("short.py", b"")).trouble(os.path.join(scratch.name, "short.py"))


@test("generated code shows the text that the collector knows")
def _():
    sources = sources_of("<string>", source=["x = 1\n", "y = 2"])
    assert sources.lines("<string>") == ["x = 1", "y = 2"] and sources.trouble("<string>") == ""
    assert sources.line("<string>", 2) == "y = 2" and sources.line("<string>", 3) == sources.line("<string>", 0) == ""


@test("short names of files: from where modules are imported; else as many folders as tell them apart")
def _():
    for files, names in {
        ("/usr/lib/python3.11/json/decoder.py", "/v/lib/python3.11/site-packages/a/b.py", "/usr/lib/python3.13t/os.py"):
            ["json/decoder.py", "a/b.py", "os.py"],
        ("/home/u/app.py", "/srv/x/views.py", "/home/u/pkg/__init__.py", "<string>"):
            ["app.py", "views.py", "pkg/__init__.py", "<string>"],
        ("/a/b/x.py", "/a/c/x.py", "/d/y.py"): ["b/x.py", "c/x.py", "y.py"],
        ("/b/x.py", "/a/b/x.py"): ["/b/x.py", "a/b/x.py"],
        ("/usr/lib/python3.8/os.py", "/usr/lib/python3.9/os.py"):
            ["/usr/lib/python3.8/os.py", "/usr/lib/python3.9/os.py"],
        ("app.py",): ["app.py"],
    }.items():
        found = _sources.short_names(files)
        assert [found[file] for file in files] == names, found


# --- text ---

@test("text fits into 80 columns, and shows more in 200")
def _():
    for width in 80, 200:
        text = text_of(width=width)
        golden("profiler/sample-%d.txt" % width, text)
        assert max(map(len, text.splitlines())) <= width
    assert without_folder(rendered(".txt")) == text_of(width=160)


@test("colours change nothing but the colours")
def _():
    text = text_of(width=80, colour=True)
    golden("profiler/sample-colour.txt", text.replace("\033", "\\e"))
    assert re.sub("\033\\[[0-9;]*m", "", text) == text_of(width=80)


@test("long functions show their hot lines only, and at most so many functions are shown")
def _():
    builder = profiles.Builder()
    thread = builder.thread("MainThread")
    path = source_file("hot.py", b"def f():\n" + b"    if x:\n        y = 1\n" * 100)
    code = builder.code(path, "f", 1)
    builder.call(thread, None, 0, code, 1, {n: (n, 900 if n in (50, 51, 120) else 1) for n in range(2, 160)})
    for n in range(20):
        builder.call(thread, None, 0, builder.code("<a>", "g%d" % n, n), 1, {n: (1, 100)})
    text = text_of(builder.profile, most=8)
    golden("profiler/long.txt", text)
    assert text.count("with callees") == 8


@test("a function ends where its indentation does, after decorators and a signature of several lines")
def _():
    source = ["@deco(", "    1,", ")", "def f(", "    a,", "):", "    x = 1", "", "# a remark", "    y = 2  # last", "",
              "def g(): pass", "class C:", "    def m(self):", "        return 1", "    @property", "    def n(self):",
              "        return 2", "x = 1"]
    ends = {first: forms.form(".txt").end_of_block(source, first) for first in (1, 4, 12, 13, 14, 16, 17)}
    assert ends == {1: 10, 4: 10, 12: 12, 13: 18, 14: 15, 16: 18, 17: 18}, ends


@test("wide and combining characters keep their columns")
def _():
    builder = profiles.Builder("python3 " + "日本" * 60)
    thread = builder.thread("MainThread")
    builder.call(thread, None, 0, builder.code("<s>", "f", 1, ["x = '%s'" % ("e\u0301" * 100)]), 1, {1: (1, 5)})
    lines = text_of(builder.profile, width=80).splitlines()
    assert len(lines[0]) == 8 + 35 + 1 and lines[0].endswith("日…"), lines[0]
    assert lines[-1].endswith("…") and lines[-1].count("e\u0301") > 30, lines[-1]


def on_terminal(**environment):
    """What show() prints on a terminal of 100 columns."""
    ours, theirs = pty.openpty()
    code = ("import sys; sys.path[:0] = sys.argv[1:3]; sys.dont_write_bytecode = True; import profiles, tempfile\n"
            "from profiler.forms import text\n"
            "with tempfile.TemporaryDirectory() as folder: text.show(profiles.sample(folder))")
    env = {**os.environ, "COLUMNS": "100", "TERM": "xterm", **environment}
    env = {name: value for name, value in env.items() if value is not None}
    packages = os.path.dirname(os.path.dirname(os.path.abspath(model.__file__)))
    process = subprocess.Popen([sys.executable, "-c", code, os.path.join(tests, "lib"), packages],
                               stdin=subprocess.DEVNULL, stdout=theirs, env=env)
    os.close(theirs)
    data = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:             # the terminal's other end is closed
            break
        if not part:
            break
        data += part
    os.close(ours)
    assert process.wait() == 0
    return data.decode("utf-8", "replace").replace("\r\n", "\n")


@test("a terminal has colours; not with NO_COLOR, not a dumb one; a file has none")
def _():
    coloured = on_terminal(NO_COLOR=None, PYTHONIOENCODING="utf-8")
    assert "\033[1;31m" in coloured and max(
        len(line) for line in re.sub("\033\\[[0-9;]*m", "", coloured).splitlines()) <= 100
    for environment in {"NO_COLOR": "1"}, {"NO_COLOR": None, "TERM": "dumb"}:
        assert "\033" not in on_terminal(**environment)
    assert "\033" not in rendered(".txt")


@test("a terminal that has no such characters gets others")
def _():
    assert "720 ?s" in on_terminal(PYTHONIOENCODING="ascii", PYTHONUTF8="0") or \
        "?" in on_terminal(PYTHONIOENCODING="ascii", PYTHONUTF8="0")


# --- stacks ---

@test("collapsed stacks: frames with file and line, separated by semicolons; the own time in ns")
def _():
    text = rendered(".folded")
    golden("profiler/sample.folded", text)
    for line in text.splitlines():
        assert re.match(r"[^;]+(;[^;]+)* [1-9]\d*$", line), line
    assert sum(int(line.rpartition(" ")[2]) for line in text.splitlines()) == \
        sum(line.own_ns for thread in SAMPLE.threads for line in thread.lines.values())


@test("one thread is no frame")
def _():
    builder = profiles.Builder()
    builder.call(builder.thread("MainThread"), None, 0, builder.code("/x/a.py", "f", 1), 1, {2: (1, 5)})
    assert rendered(".folded", builder.profile) == "f (a.py:2) 5\n"


def is_list(value, kind):
    return isinstance(value, list) and all(type(one) is kind for one in value)


@test("speedscope: the fields of its format, weights that are the own times")
def _():
    data = json.loads(rendered(".speedscope.json"))
    assert set(data) == {"$schema", "name", "exporter", "activeProfileIndex", "shared", "profiles"}
    assert data["$schema"] == "https://www.speedscope.app/file-format-schema.json"
    assert data["activeProfileIndex"] == 0 and type(data["name"]) is type(data["exporter"]) is str
    frames = data["shared"]["frames"]
    for frame in frames:
        assert set(frame) == {"name", "file", "line"} and type(frame["line"]) is int
        assert type(frame["name"]) is type(frame["file"]) is str
    assert len({json.dumps(frame) for frame in frames}) == len(frames)
    assert [profile["name"] for profile in data["profiles"]] == ["MainThread", "worker"]
    for profile, thread in zip(data["profiles"], SAMPLE.threads):
        assert set(profile) == {"type", "name", "unit", "startValue", "endValue", "samples", "weights"}
        assert profile["type"] == "sampled" and profile["unit"] == "nanoseconds"
        assert is_list(profile["samples"], list) and all(is_list(stack, int) for stack in profile["samples"])
        assert all(0 <= frame < len(frames) for stack in profile["samples"] for frame in stack)
        assert is_list(profile["weights"], int) and len(profile["weights"]) == len(profile["samples"])
        assert profile["endValue"] - profile["startValue"] == sum(profile["weights"]) == \
            sum(line.own_ns for line in thread.lines.values())


# --- calls ---

@test("pstats: calls and primitive calls, own and cumulative time, callers")
def _():
    stats = pstats.Stats(written(".pstats"), stream=io.StringIO())
    app = os.path.join(scratch.name, "app.py")
    assert stats.stats[app, 20, "fib"][:2] == (1, 177), stats.stats[app, 20, "fib"]
    assert stats.stats[app, 20, "fib"][4][app, 38, "main"][:2] == (1, 1)
    assert stats.stats[app, 20, "fib"][4][app, 20, "fib"][1] == 176
    own = sum(line.own_ns for thread in SAMPLE.threads for line in thread.lines.values())
    assert abs(stats.total_tt - own / 1e9) < 1e-9
    cc, nc, tt, ct, callers = stats.stats[app, 16, "helper"]
    assert (cc, nc) == (1004, 1004) and abs(tt - 0.045061) < 1e-9 and abs(ct - 1.125105) < 1e-9
    assert list(callers) == [(app, 6, "work")]
    stats.sort_stats("cumulative").print_stats().print_callers().print_callees()
    assert "177/1" in stats.stream.getvalue()


def annotated(*options):
    """{function: inclusive or own share in percent}, by callgrind_annotate."""
    if shutil.which("callgrind_annotate") is None:
        raise Skip("no callgrind_annotate")
    result = subprocess.run(["callgrind_annotate", "--threshold=100"] + list(options) + [written(".callgrind")],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, env={"PATH": os.environ["PATH"], "LC_ALL": "C"})
    assert result.returncode == 0 and not result.stderr, result.stderr
    shares = {}
    for line in result.stdout.splitlines():
        found = re.match(r" *([\d,]+) \( *([\d.]+)%\)  (\S+):(.*?)(?: \[\])?$", line)
        if found:
            shares[found.group(4)] = int(found.group(1).replace(",", ""))
    return shares, result.stdout


@test("callgrind_annotate reads own and inclusive times, of recursive functions and threads, too")
def _():
    totals = _totals.Totals(SAMPLE.threads)
    own, text = annotated()
    inclusive, _ = annotated("--inclusive=yes")
    assert ("%s (100.0%%)  PROGRAM TOTALS" % format(totals.own_ns, ",")) in text, text
    for code, function in totals.functions.items():
        assert own.get(code.name, 0) == function.own_ns, code
        assert inclusive.get(code.name, 0) == function.total_ns, (code, inclusive)
    assert inclusive["MainThread"] + inclusive["worker"] == totals.own_ns


@test("callgrind_annotate shows the lines of a source with their times")
def _():
    _, text = annotated("--auto=yes", "--show-percs=no")
    assert re.search(r"^ *95,541,000 +if i % 3 == 0:", text, re.M), text


@test("callgrind: functions of one name in one file are told apart")
def _():
    builder = profiles.Builder()
    thread = builder.thread("MainThread")
    for line in 5, 9:
        builder.call(thread, None, 0, builder.code("/x/a.py", "__init__", line), 1, {line: (1, 10 * line)})
    text = rendered(".callgrind", builder.profile)
    golden("profiler/names.callgrind", text)
    assert "__init__:9" in text and "summary: 140" in text


# --- pages ---

@test("the page holds the numbers of lines, functions, calls and threads, and the sources")
def _():
    report = report_of(rendered(".html"))
    assert [name for name, _, _, _ in report["files"]] == ["app.py", "gone.py", "<string>"]
    assert report["files"][0][2] == profiles.APP.rstrip("\n")
    assert report["files"][1][2] is None and "no source" in report["files"][1][3]
    assert report["notes"] == SAMPLE.notes + [report["files"][1][1] + ": " + report["files"][1][3]]
    assert [thread["title"] for thread in report["threads"]] == ["MainThread", "worker"]
    own = sum(ns for thread in report["threads"] for _, _, _, own, _ in thread["lines"] for ns in own)
    assert own == _totals.Totals(SAMPLE.threads).own_ns
    for thread, of in zip(report["threads"], SAMPLE.threads):
        assert sum(sum(times[1::2]) for times in thread["tree"][3]) == sum(
            line.own_ns for line in of.lines.values())
        assert all(caller < number for number, caller in enumerate(thread["tree"][0]))


@test("of a tree that is too large the largest nodes are kept, and no time is lost")
def _():
    page = forms.form(".html")
    limit, page.NODES = page.NODES, 5
    try:
        report = report_of(rendered(".html"))
    finally:
        page.NODES = limit
    trees = [thread["tree"] for thread in report["threads"]]
    assert sum(len([fn for fn in tree[1] if fn >= 0]) for tree in trees) <= 5
    assert any(fn == -1 for tree in trees for fn in tree[1])
    assert sum(sum(times[1::2]) for tree in trees for times in tree[3]) == _totals.Totals(SAMPLE.threads).own_ns


@test("of many threads those with the most time are told apart, and the others are added up")
def _():
    builder = profiles.Builder()
    code = builder.code("/x/a.py", "f", 1)
    for n in range(40):
        builder.call(builder.thread("t%d" % n, n), None, 0, code, 1, {2: (1, n + 1)})
    threads = report_of(rendered(".html", builder.profile))["threads"]
    assert len(threads) == 32 and threads[0]["title"] == "t39" and threads[-1]["title"] == "9 other threads"
    assert sum(thread["lines"][0][3][0] for thread in threads) == sum(range(41))
    assert sum(thread["functions"][0][1] for thread in threads) == 40


@test("a page of 100,000 lines is smaller than 10 MB, and its parts load nothing")
def _():
    page = forms.render(forms.form(".html"), profiles.long_one(scratch.name))
    assert len(page) < 10_000_000
    page = re.sub(rb'<script id="data".*?</script>', b"", page.replace(b"http://www.w3.org", b""))
    assert not re.search(rb"https?:|\bsrc=|@import|url\(", page)
    assert b"default-src 'none'" in page


@test("the flame graph is XML with a frame for each line, inside of its caller's")
def _():
    tree = ElementTree.fromstring(rendered(".svg"))
    space = "{http://www.w3.org/2000/svg}"
    boxes = {}
    for frame in tree.iter(space + "g"):
        if frame.get("class") == "frame":
            box = frame.find(space + "rect")
            title = frame.find(space + "title").text.split("\n")[0]
            boxes[title] = [float(box.get(name)) for name in ("x", "y", "width")]
    assert boxes["all"][2] == 1200
    inner, outer = boxes["helper.<locals>.<listcomp>  app.py:17"], boxes["work  app.py:10"]
    assert outer[0] <= inner[0] and inner[0] + inner[2] <= outer[0] + outer[2] + 0.02 and inner[1] == outer[1] + 34
    assert abs(inner[2] - 1200 * 1_080_000_000 / _totals.Totals(SAMPLE.threads).own_ns) < 0.01


main()
