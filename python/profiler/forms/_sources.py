"""The texts of the program's files, and short names for them."""
import io
import os
import re
import tokenize
import zipfile

# The end of a folder from which modules are imported.
ROOT = re.compile(r".*/(?:site-packages|dist-packages|lib(?:64)?/python3\.\d+t?|python3\d*\.zip)/")


class Sources:
    """The sources of a profile; a file is read when its text is first asked for.

    The file of a code is a path, or the name of generated code, such as <string>.
    """

    def __init__(self, profile):
        self.codes = {}                 # file: its codes
        for code in profile.codes:
            self.codes.setdefault(code.file, []).append(code)
        self._began = profile.started
        self._last = {}                 # file: the last line that ran
        for thread in profile.threads:
            for code, number in thread.lines:
                self._last[code.file] = max(number, self._last.get(code.file, 0))
        self._short = short_names(self.codes)
        self._texts = {}

    def lines(self, file):
        """The lines of a file, without their ends; None without a source."""
        return self._read(file)[0]

    def line(self, file, number):
        """One line of a file; "" when it is not known."""
        lines = self.lines(file)
        return lines[number - 1] if lines and 0 < number <= len(lines) else ""

    def trouble(self, file):
        """Why the text of a file is missing or doubtful, in a few words; or ""."""
        return self._read(file)[1]

    def short(self, file):
        """A name for a file that is as short as it can be told from the others."""
        return self._short[file]

    def notes(self, files, most=5):
        """Lines for the reader about files that are missing or have changed."""
        found = ["%s: %s" % (file, self.trouble(file)) for file in files
                 if self.trouble(file) and not is_generated(file)]
        if len(found) > most + 1:
            found[most:] = ["and %d more files are missing or have changed" % (len(found) - most)]
        return found

    def _read(self, file):
        if file not in self._texts:
            self._texts[file] = self._find(file)
        return self._texts[file]

    def _find(self, file):
        for code in self.codes.get(file, ()):
            if code.source is not None:
                return [line.rstrip("\r\n") for line in code.source], ""
        if is_generated(file):
            return None, "no source: " + ("a module of the interpreter" if file.startswith("<frozen ")
                                          else "generated code")
        try:
            data, changed = content(file)
        except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else "not found"
            return None, "no source: " + why
        lines = decoded(data).split("\n")
        if lines[-1] == "":
            lines.pop()
        if self._began and changed > self._began or len(lines) < self._last.get(file, 0):
            return lines, "has changed since the run began: its lines may be others"
        return lines, ""


def is_generated(file):
    return file.startswith("<") or not file


def content(path):
    """The bytes of a file, which may lie in a zip archive, and when they were changed."""
    if not os.path.isfile(path):
        archive = path
        while len(archive) > 1 and not os.path.exists(archive):
            archive = os.path.dirname(archive)
        if os.path.isfile(archive):
            with zipfile.ZipFile(archive) as file:
                return file.read(path[len(archive) + 1:]), os.stat(archive).st_mtime
        # A folder, a device or a pipe is no source; for what is not there open() has the words.
        if os.path.exists(path):
            raise KeyError(path)
    with open(path, "rb") as file:
        return file.read(), os.fstat(file.fileno()).st_mtime


def decoded(data):
    """Source text, with the encoding that it says; only newlines end its lines."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError:
        encoding = "utf-8"
    text = data.decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def short_names(files):
    """{file: short name}: below where modules are imported from; of others as many of the last
    folders as tell the names apart."""
    folders = {file: None if ROOT.match(file) or not os.path.isabs(file) else
               os.path.basename(file).startswith("__") for file in files}

    def name(file):
        if folders[file] is None:
            return ROOT.sub("", file)
        parts = file.split("/")
        return "/".join(parts[-1 - folders[file]:]) if folders[file] < len(parts) else file

    while True:
        names, same = {}, {}
        for file in files:
            names[file] = name(file)
            same.setdefault(names[file], []).append(file)
        clashes = [file for few in same.values() if len(few) > 1 for file in few
                   if names[file] != file]
        if not clashes:
            return names
        for file in clashes:
            folders[file] = len(file) if folders[file] is None else folders[file] + 1
