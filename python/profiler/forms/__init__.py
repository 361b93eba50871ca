"""The forms of a report, a module each.

A form is a module with

    ENDING                  of the files that hold it: ".html"
    TITLE                   what it is, in a few words, for lists of the forms
    TEXT                    is it text (UTF-8), or are they bytes?
    write(profile, file)    write a profile.Profile to an open file of that kind

and a line in MODULES.  Forms read the program's sources, and nothing else but the profile.
They need the standard library only; a module of theirs is imported when it is asked for.
"""
import importlib
import io

# The endings and their modules, in the order in which help shows them.
MODULES = {
    ".html": "html",
    ".svg": "svg",
    ".txt": "text",
    ".speedscope.json": "speedscope",
    ".folded": "folded",
    ".callgrind": "callgrind",
    ".pstats": "pstats",
}


def form(ending):
    """The module of an ending in MODULES."""
    return importlib.import_module("." + MODULES[ending], __name__)


def by_ending(path):
    """The module of the form that a file's name asks for.

    Raises ValueError, with a line that names the endings, when there is none.
    """
    for ending in MODULES:
        if path.lower().endswith(ending):
            return form(ending)
    raise ValueError("%s: no form of a report has this ending; there are %s"
                     % (path, ", ".join(MODULES)))


def render(module, profile):
    """The bytes of a form."""
    if not module.TEXT:
        file = io.BytesIO()
        module.write(profile, file)
        return file.getvalue()
    file = io.StringIO()
    module.write(profile, file)
    # A file's name that is not UTF-8 has lone surrogates.
    return file.getvalue().encode("utf-8", "backslashreplace")


def write(profile, path):
    """Write a profile to a file, in the form of the file's ending.

    The file is opened once the report is made, so that no failure before that costs what it
    holds.  Raises ValueError as by_ending() does, and OSError.
    """
    data = render(by_ending(path), profile)
    with open(path, "wb") as file:
        file.write(data)
