"""The pages of a report in a browser: lists, source, flame graph, switches, links and keys."""
import os
import sys
import tempfile

tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [os.path.join(tests, "lib")]
sys.dont_write_bytecode = True
from chromium import Chromium                                         # noqa: E402
from tap import Skip, main, test                                      # noqa: E402

import profiles                                                       # noqa: E402
from profiler import forms                                            # noqa: E402

scratch = tempfile.TemporaryDirectory()
try:
    browser = Chromium()
except Skip as no:
    print("1..0 # SKIP %s" % no)
    sys.exit()

ROW = "#functions .rows .row"
LINE = "#source .row[data-line='%d'] "


def opened(profile, ending=".html", **options):
    path = os.path.join(scratch.name, "page" + ending)
    forms.write(profile, path)
    page = browser.open(path, **options)
    if ending == ".html":
        page.wait("document.documentElement.dataset.ready")
    return page


SAMPLE = profiles.sample(scratch.name)
page = opened(SAMPLE, width=1400)


def names(column="name"):
    return page.texts("#functions .rows ." + column)


def at(file, line):
    """Show a line by the address, as a link does."""
    page.run("location.hash = '#file=%d&line=%d'" % (file, line))
    page.wait("document.querySelector('#line h2').textContent.endsWith(':%d')" % line)
    page.settle()


def cells(line):
    """{column: text} of a line of the source."""
    return dict(zip(
        page.run("[...document.querySelectorAll(%r)].map((one) => one.classList[1])" % (LINE % line + ".cell")),
        page.texts(LINE % line + ".cell")))


def visible(selector):
    return page.run("(() => { const one = document.querySelector(%r); return Boolean(one && one.offsetParent); })()"
                    % selector)


def background(selector):
    return page.run("getComputedStyle(document.querySelector(%r)).backgroundColor" % selector)


def shows(what):
    page.wait("!document.getElementById('page-%s').hidden" % what)


@test("the page opens on the functions and files, the most own time first")
def _():
    shows("list")
    assert names()[:3] == ["helper.<locals>.<listcomp>", "work", "fib"], names()
    assert names("own")[0] == "1.08 s" and names("share")[0] == "69.4" and names("calls")[0] == "1,004"
    assert names("where")[0] == "app.py:17" and names("total")[1] == "1.47 s"
    assert page.texts("#files .rows .name") == ["app.py", "gone.py", "<string>"]
    assert page.text("#command") == SAMPLE.command and page.text("title") == SAMPLE.command
    assert "2 threads" in page.text("#facts") and "1.56 s in Python" in page.text("#facts")
    assert background(ROW + " .own") != background(ROW + ":last-child .own")


@test("notes of the run and about missing sources stand on the page, one line each")
def _():
    notes = page.texts("#notes li")
    assert notes[0] == SAMPLE.notes[0] and len(notes) == 2 and "gone.py: no source" in notes[1], notes


@test("the search looks at names of functions and paths of files")
def _():
    page.press("/")
    page.type("listc")
    assert names() == ["helper.<locals>.<listcomp>"] and page.text("#found").startswith("1 functions")
    page.run("document.getElementById('search').value = ''")
    page.type("GONE")
    assert names() == ["lost"] and page.texts("#files .rows .name") == ["gone.py"]
    for _ in range(4):
        page.press("Backspace")
    page.run("document.getElementById('search').value = '', document.getElementById('search').oninput()")
    page.press("Escape")
    assert len(names()) == 9


@test("a click on a column sorts by it, a second one the other way")
def _():
    page.click("#functions .head .calls")
    assert names()[0] == "helper" and names("calls")[0] == "1,004"
    page.click("#functions .head .calls")
    assert names("calls")[0] == "1"
    page.click("#functions .head .name")
    assert names() == sorted(names())
    page.click("#functions .head .own")
    assert names()[0] == "helper.<locals>.<listcomp>"


@test("own time and time with callees: the switch changes order, colours and numbers")
def _():
    page.press("o")
    assert page.run("document.getElementById('total').getAttribute('aria-pressed')") == "true"
    page.click("#functions .head .total")
    assert names()[0] == "<module>"
    at(0, 10)
    assert cells(10)["time"] == "1.25 s" and cells(10)["share"] == "80.5"
    page.click("#own")
    assert cells(10)["time"] == "120 ms" and cells(10)["share"] == "7.7"
    page.click("#tab-list")
    page.click("#functions .head .own")


@test("a click on a function shows its source; each line has hits, time, per hit, %, await")
def _():
    page.click("#tab-list")
    page.click(ROW, 1)
    shows("source")
    assert page.run("location.hash") == "#file=0&line=6"
    assert cells(9) == {"number": "9", "hits": "3,010", "time": "95.5 ms", "each": "31.7 µs", "share": "6.1", "wait": "",
                        "links": "", "text": "        if i % 3 == 0:"}, cells(9)
    assert cells(34)["wait"] == "1.00 s" and cells(34)["hits"] == "1"
    assert background(LINE % 17 + ".time") != background(LINE % 12 + ".time") != background(LINE % 13 + ".time")
    assert "rgba(0, 0, 0, 0)" == background(LINE % 13 + ".time")
    assert page.text("#file-facts").startswith("1.55 s own, 99.5 %")
    assert page.text("#tab-source") == "app.py"


@test("of two functions on one line, the sum stands in the row and the parts beside it")
def _():
    at(0, 17)
    assert cells(17)["hits"] == "1,500,526" and cells(17)["time"] == "1.13 s"
    parts = page.texts("#line p")
    assert "helper: 1,004 hits, 45.1 ms" in parts and any("1,499,522 hits, 1.08 s" in part for part in parts), parts


@test("what a line calls, and the callers of its function, are links to their lines")
def _():
    at(0, 10)
    assert page.texts("#line .callees a") == ["helper app.py:16", "lost gone.py:7"], page.texts("#line .callees a")
    assert page.texts("#line .callees span")[0] == "1,004 × 1.13 s"
    assert page.texts("#line .callers a") == ["main app.py:41"] and "the thread: 1 ×" in page.texts("#line p")
    page.click("#line .callees a")
    page.wait("location.hash === '#file=0&line=16'")
    assert page.texts("#line .callers a") == ["work app.py:10"] and page.texts("#line h3")[0] == "helper is called by"
    page.click("#line .callers a")
    page.wait("location.hash === '#file=0&line=10'")
    at(0, 23)
    assert page.texts("#line .callees a") == ["fib app.py:20"]
    assert set(page.texts("#line .callers a")) == {"main app.py:42", "fib app.py:23"}


@test("code that takes no time is folded; a click on the fold, the button and z unfold it")
def _():
    at(0, 9)
    folds = page.texts("#source .fold")
    assert any("lines that did not run" in text or "0.1 %" in text for text in folds), folds
    assert not page.run("document.querySelector(%r)" % (LINE % 29))
    page.click("#source .fold button", len(folds) - 1)
    assert len(page.texts("#source .fold")) == len(folds) - 1
    page.click("#fold")
    assert not page.texts("#source .fold") and cells(29)["text"] == "        return n"
    assert len(page.texts("#source .row[data-line]")) == 49
    page.press("z")
    assert len(page.texts("#source .fold")) == len(folds)


@test("a link into a fold opens it")
def _():
    at(0, 29)
    assert cells(29)["text"] == "        return n" and page.run(
        "document.querySelector(%r).classList.contains('selected')" % (LINE % 29))


@test("the source is coloured by a state that knows strings over lines")
def _():
    at(0, 1)
    assert page.text(LINE % 1 + ".string") == '"""A program with all that a report shows."""'
    assert page.texts(LINE % 6 + ".keyword") == ["def"] and page.text(LINE % 6 + ".defined") == "work"
    assert page.text(LINE % 35 + ".text") == profiles.APP.split("\n")[34]
    tokens = page.run("""[tokens("x = '''a", ""), tokens("b", "'''"), tokens("c''' # d", "'''"),
        tokens("f'{1}' 0x1f \\\\'", "")].map(({parts, open}) => [parts.map((part) => part[0]).join(), open])""")
    assert tokens == [[",,string", "'''"], ["string", "'''"], ["string,,comment", ""], ["string,,number,,string", ""]], tokens


@test("generated code has its source, and what is missing says so")
def _():
    at(2, 2)
    assert cells(2)["text"] == "    return 1"
    at(1, 8)
    assert cells(8)["hits"] == "2" and cells(8)["text"] == "" and "no source" in page.text("#file-trouble")


@test("the search in a source finds lines, and Enter goes to the next one")
def _():
    at(0, 1)
    page.press("/")
    page.type("fib(")
    assert page.text("#found") == "3 lines", page.text("#found")
    places = []
    for _ in range(4):
        page.press("Enter")
        page.settle()
        places.append(page.run("location.hash"))
    assert [place.rpartition("=")[2] for place in places] == ["20", "23", "42", "20"], places
    page.run("document.getElementById('search').value = '', document.getElementById('search').oninput()")
    page.press("Escape")


@test("keys: lines, hot lines, callee, caller, back, lists, flame graph")
def _():
    at(0, 10)
    steps = []
    for key in "j", "k", "n", "p", "Enter", "c", "Backspace", "g", "l", "ArrowDown", "Enter":
        before = page.run("location.hash")
        page.press(key)
        if key not in ("ArrowDown",):
            page.wait("location.hash !== %r" % before)
        steps.append(page.run("location.hash").replace("#file=0&line=", ""))
    assert steps[:6] == ["11", "10", "12", "10", "16", "10"], steps
    assert steps[6:9] == ["16", "#flame", "#list"], steps
    assert steps[9] == "#list" and steps[10] == "6", steps
    page.press("?")
    assert page.run("document.getElementById('help').open")
    page.press("Escape")
    assert not page.run("document.getElementById('help').open")


@test("only links are steps of the browser's history, not each line that is selected")
def _():
    at(0, 2)
    at(0, 10)
    page.press("j")
    page.press("j")
    page.wait("location.hash === '#file=0&line=12'")
    page.press("Backspace")
    page.wait("location.hash !== '#file=0&line=12'")
    assert page.run("location.hash") == "#file=0&line=2"


@test("threads apart and together")
def _():
    at(0, 10)
    together = cells(10)["hits"]
    found = []
    for _ in range(3):
        page.press("t")
        found.append((page.run("document.getElementById('thread').selectedOptions[0].textContent"), cells(10)["hits"]))
    assert found == [("MainThread", "1,000"), ("worker", "4"), ("all together", together)] and together == "1,004", found
    page.press("t")
    page.press("t")
    page.click("#tab-list")
    assert names() == ["work", "helper", "helper.<locals>.<listcomp>"], names()
    page.press("t")


def frames():
    """[[name, left, top, width]] of the frames, callers first."""
    return page.run("[...document.querySelectorAll('.frame')].map((one) => "
                    "[one.title.split('\\n')[0], one.offsetLeft, one.offsetTop, one.offsetWidth])")


@test("the flame graph has frames with file and line; a click zooms, Escape returns")
def _():
    page.click("#tab-flame")
    shows("flame")
    boxes = {name: box for name, *box in frames()}
    inner, outer = boxes["helper.<locals>.<listcomp>  app.py:17"], boxes["work  app.py:10"]
    assert outer[0] <= inner[0] and inner[0] + inner[2] <= outer[0] + outer[2] + 1 and inner[1] == outer[1] + 36, boxes
    whole = boxes["all  "][2]
    assert abs(inner[2] / whole - 1_080_044 / 1_556_624) < 0.01, (inner, whole)
    number = [name for name, *_ in frames()].index("fib  app.py:23")
    page.click(".frame", number)
    zoomed = {name: box for name, *box in reversed(frames())}
    assert zoomed["fib  app.py:23"][2] > whole - 4 and "work  app.py:10" not in zoomed and "main  app.py:42" in zoomed
    assert page.text("#frame").startswith("fib   app.py:23   4.1 %   64.0 ms")
    page.press("Escape")
    assert {name: box for name, *box in frames()}.keys() == boxes.keys()


@test("the flame graph by functions; the keys move in it, s shows the source")
def _():
    page.click("#by-function")
    found = [name for name, *_ in frames()]
    assert "work  app.py:6" in found and "work  app.py:10" not in found, found
    page.click("#by-line")
    page.press("ArrowDown")
    page.press("ArrowDown")
    assert page.text("#frame").startswith("main   app.py:41"), page.text("#frame")
    page.press("ArrowRight")
    assert page.text("#frame").startswith("main   app.py:42"), page.text("#frame")
    page.press("ArrowUp")
    page.press("s")
    page.wait("location.hash === '#file=0&line=49'")
    page.click("#tab-flame")
    page.click(".frame", [name for name, *_ in frames()].index("fib  app.py:23"), times=2)
    page.wait("location.hash === '#file=0&line=23'")
    page.click("#tab-flame")
    page.click("#zoom-out")


@test("the search in the flame graph marks frames, and says their share")
def _():
    page.press("/")
    page.type("helper")
    assert page.run("document.querySelectorAll('.frame.match').length") >= 2
    assert page.text("#found") == "72.3 % in frames that match", page.text("#found")
    page.run("document.getElementById('search').value = '', document.getElementById('search').oninput()")
    page.press("Escape")


@test("light and dark: as the system has it, and by the button")
def _():
    assert background("body") == "rgb(255, 255, 255)"
    page.click("#theme")
    dark = background("body")
    assert dark == "rgb(13, 17, 23)", dark
    page.press("d")
    assert background("body") == "rgb(255, 255, 255)"
    other = opened(SAMPLE, dark=True)
    assert other.run("getComputedStyle(document.body).backgroundColor") == dark


@test("nothing was loaded from a network, and no script has failed")
def _():
    assert page.problems() == [], page.problems()


@test("names of the program are text on the page, whatever they hold")
def _():
    evil = "a</script><script>document.title='evil'</script><img src=x onerror=\"document.title='evil'\">&amp;'"
    builder = profiles.Builder(evil)
    thread = builder.thread(evil)
    builder.thread(evil, 2)
    code = builder.code("<" + evil + ">", evil, 1, [evil])
    node = builder.call(thread, None, 0, code, 1, {1: (1, 1000, 10)})
    builder.call(thread, node, 1, builder.code("/x/" + evil, evil, 1), 1, {2: (1, 1000)})
    builder.profile.notes.append(evil)
    other = opened(builder.profile)
    assert other.text("title") == evil and other.texts(ROW + " .name")[0] == evil
    other.run("location.hash = '#file=1&line=1'")
    other.settle()
    assert other.text(LINE % 1 + ".text") == evil
    other.run("location.hash = '#flame'")
    other.settle()
    assert other.run("document.title") == evil and other.run("document.images.length") == 0
    assert other.problems() == [], other.problems()


@test("of 100,000 lines only those are elements that can be seen, wherever the page is scrolled")
def _():
    other = opened(profiles.long_one(scratch.name), width=1000)
    other.run("location.hash = '#file=0&line=50000'")
    other.settle()
    assert other.run("document.querySelectorAll(%r).length" % (LINE % 50000).strip()) == 1
    assert other.run("document.querySelectorAll('*').length") < 3000
    other.press("z")
    other.settle()
    assert other.run("document.querySelector('.rows').offsetHeight") >= 0
    for share in 0, 0.5, 1:
        other.run("(() => { const box = document.querySelector('#source .scroller'); box.scrollTop = %g * box.scrollHeight; })()"
                  % share)
        other.settle()
        first, last = other.run("(() => { const rows = [...document.querySelectorAll('#source [data-line]')];"
                                "return [rows[0].dataset.line, rows[rows.length - 1].dataset.line]; })()")
        assert int(first) <= max(1, share * 100_000) <= int(last) and int(last) - int(first) < 200, (share, first, last)
    other.run("location.hash = '#list'")
    other.settle()
    assert other.run("document.querySelectorAll('*').length") < 3000
    assert other.problems() == [], other.problems()


@test("a file of another encoding, with long lines and tabs, is shown as it is")
def _():
    path = os.path.join(scratch.name, "odd.py")
    line = "\tx = '" + "é" * 3000 + "'  # ☃ 𝒳"
    with open(path, "w", encoding="utf-8") as file:
        file.write(line + "\n\n" + "y = 'e\u0301\x0c'")
    builder = profiles.Builder()
    thread = builder.thread("MainThread")
    builder.call(thread, None, 0, builder.code(path, "f", 1), 1, {1: (1, 1000), 3: (1, 500)})
    other = opened(builder.profile)
    other.run("location.hash = '#file=0&line=1'")
    other.settle()
    assert other.texts("#source .rows .text") == [line, "", "y = 'e\u0301\x0c'"]


@test("the SVG zooms at a click and returns; it shows all without a script")
def _():
    other = opened(SAMPLE, ".svg", width=1300)
    count = "document.querySelectorAll('.frame:not(.hidden)').length"
    every = other.run(count)
    width = "document.querySelectorAll('.frame rect')[%d].getBoundingClientRect().width"
    titles = other.texts(".frame title")
    number = [title.split("\n")[0] for title in titles].index("fib  app.py:23")
    before = other.run(width % number)
    other.click(".frame rect", number)
    assert other.run(width % number) > 1190 > before and other.run(count) < every
    other.click("#reset")
    assert abs(other.run(width % number) - before) < 0.1 and other.run(count) == every
    other.press("Escape")
    assert other.problems() == [], other.problems()


with browser:
    main()
