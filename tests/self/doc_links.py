"""The documentation: its links resolve, its paths exist, and every page is linked."""
import glob
import os
import re
import sys

top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path[:0] = [os.path.join(top, "tests", "lib")]
sys.dont_write_bytecode = True
from tap import main, test

FOLDERS = ["bench", "docs", "dscripts", "findings", "m4", "provider", "python", "src", "tests", "wheels"]
SYSTEM = {"Python.h", "sys/sdt.h"}
PLACEHOLDER = re.compile(r"\.\.\.|(?<![A-Za-z])(?!README|CONTRIBUTING|LICENSE)[A-Z]{3,}")


def files(pattern):
    return [os.path.relpath(path, top) for folder in FOLDERS
            for path in glob.glob(os.path.join(top, folder, "**", pattern), recursive=True)]


def prose(page):
    """The lines of a page outside its code blocks, with their numbers."""
    fenced = False
    with open(os.path.join(top, page), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            fenced ^= line.startswith("```")
            if not fenced and not line.startswith("    "):
                yield number, line.rstrip("\n")


def anchors(page):
    """The names that GitHub gives to the headings of a page."""
    seen = {}
    for _, line in prose(page):
        heading = re.match(r"#+ +(.*)", line)
        if heading:
            name = re.sub(r"[^\w\- ]", "", heading.group(1).lower()).replace(" ", "-")
            seen[name] = seen.get(name, -1) + 1
            yield name if seen[name] == 0 else "%s-%d" % (name, seen[name])


def links(page):
    """The relative links and pictures of a page: line, page or file, anchor."""
    for number, line in prose(page):
        for target in re.findall(r"\]\(([^()\s]+)\)", re.sub(r"`[^`]*`", "", line)):
            if not re.match(r"[a-z]+:", target):
                path, _, anchor = target.partition("#")
                path = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
                yield number, path, anchor


def named(page):
    """The words of a page that may be paths: its code spans, a drawing's small print."""
    if page.endswith(".svg"):
        with open(os.path.join(top, page), encoding="utf-8") as file:
            for text in re.findall(r'class="where"[^>]*>([^<]*)<', file.read()):
                yield from ((0, word.strip(",;")) for word in text.split())
        return
    for number, line in prose(page):
        for span in re.findall(r"`([^`]*)`", line):
            yield from ((number, word) for word in span.replace("=", " ").split())


def exists(path):
    return bool(glob.glob(os.path.join(top, path), recursive=True))


pages = [os.path.basename(path) for path in sorted(glob.glob(os.path.join(top, "*.md")))]
pages += sorted(files("*.md"))
sources = ["/" + path for suffix in ("*.[chly]", "*.m4") for path in files(suffix)]


def none(found):
    assert not found, "\n" + "\n".join(found)


@test("every relative link of the documentation resolves")
def _():
    assert len(pages) > 10 and sum(1 for page in pages for _ in links(page)) > 20
    none(["%s:%d: no %s%s" % (page, number, path, anchor and "#" + anchor)
          for page in pages for number, path, anchor in links(page)
          if not exists(path) or (anchor and anchor not in anchors(path))])


@test("every path that the documentation names exists")
def _():
    lost = []
    for page in pages + files("road.svg"):
        for number, word in named(page):
            if PLACEHOLDER.search(word):
                continue
            if re.match(r"(%s)/[\w.*/-]*$" % "|".join(FOLDERS), word):
                found = exists(word) or exists(os.path.join(os.path.dirname(page), word))
            elif re.match(r"[\w./-]*\w\.[chly]$", word):
                found = word in SYSTEM or any(path.endswith("/" + word) for path in sources)
            else:
                continue
            if not found:
                lost.append("%s:%d: no %s" % (page, number, word))
    none(lost)


@test("every page of docs/ is linked")
def _():
    linked = {path for page in pages for _, path, _ in links(page)}
    none([path for path in files("*.md") + files("*.svg") + files("*.png")
          if path.startswith("docs/") and path not in linked])


main()
