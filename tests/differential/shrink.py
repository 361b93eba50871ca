"""Make a program that shows a difference as short as it goes.

Clauses, statements and expressions are left out or made simpler one at a time; a change stays if the two tracers
still differ about the unit.  Works on text, so it serves every area.
"""
import re

from compare import compare

TOKEN = re.compile(r'\s+|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|[\w.$@]+|->|<<=?|>>=?|[<>=!+\-*/%&|^]=|&&|\|\||\^\^|\+\+|--|.', re.S)
PAIRS = {"(": ")", "[": "]", "{": "}"}
BINARY = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&&", "||", "^^", "?", ":"}


def tokens(text):
    return [token for token in TOKEN.findall(text) if not token.isspace() or "\n" in token]


def joined(words):
    """The text of tokens, with blanks where C or a reader needs them."""
    out = ""
    for n, word in enumerate(words):
        before = words[n - 1] if n else ""
        tight = word in (")", "]", ";", ",", "(", "[", "->", "++", "--") or before in ("(", "[", "->", "!", "~", "")
        tight = tight and not (word == "(" and before in BINARY | {"=", ",", ";", "{", "return", "sizeof"})
        if word.isspace() or before.isspace():
            out += word
        else:
            out += word if tight else " " + word
    return out


def closing(words, start):
    """Index of what closes the bracket at start."""
    depth = 0
    for n in range(start, len(words)):
        if words[n] in PAIRS:
            depth += 1
        elif words[n] in PAIRS.values():
            depth -= 1
            if depth == 0:
                return n
    return None


def candidates(words):
    """Shorter token lists, the shortest first."""
    found = []
    for n, word in enumerate(words):
        if word == "(" and (end := closing(words, n)) is not None:
            found += groups(words, n, end)
        if word == ";":
            start = n
            while start and words[start - 1] not in ("{", ";", "}"):
                start -= 1
            if n - start:
                found.append(words[:start] + words[n + 1:])
        if word in ("-", "~", "!", "+"):
            found.append(words[:n] + words[n + 1:])
        if re.match(r"\d{2,}", word):
            found.append(words[:n] + ["1"] + words[n + 1:])
    unique = {tuple(candidate): candidate for candidate in found}
    return sorted(unique.values(), key=lambda c: (len(c), len("".join(c))))


def groups(words, start, end):
    """( a op b ) becomes a, b, 1, and an argument of a call disappears."""
    before, inner, after = words[:start], words[start + 1:end], words[end + 1:]
    found = [before + ["1"] + after, before + inner + after]
    depth = 0
    for n, word in enumerate(inner):
        depth += (word in PAIRS) - (word in PAIRS.values())
        if depth == 0 and word in BINARY | {","}:
            found += [before + ["("] + inner[:n] + [")"] + after, before + ["("] + inner[n + 1:] + [")"] + after]
    return [candidate for candidate in found if len(candidate) < len(words)]


class Shrinker:
    """differs: says of a difference whether nothing explains it; budget: how many runs a difference may cost."""

    def __init__(self, theirs, ours, differs, budget=60):
        self.theirs, self.ours, self.differs, self.budget = theirs, ours, differs, budget
        self.kind = None

    def still(self, program):
        """The difference of the same kind that the program shows, or None."""
        if self.budget <= 0:
            return None
        self.budget -= 1
        for difference in compare(program, self.theirs, self.ours).differences:
            if difference.kind() == self.kind and self.differs(difference):
                return difference
        return None

    def shrink(self, difference):
        self.kind = difference.kind()
        program = difference.program
        if difference.unit is not None and difference.unit in program.units:
            at = program.units.index(difference.unit)
            for units in ([difference.unit], program.units[:at + 1]):
                best = self.still(program.of(units))
                if best:
                    difference = best
                    break
        elif difference.unit is not None:
            difference = self.still(program.of([difference.unit])) or difference
        difference = self.fewer_units(difference)
        difference = self.fewer(difference, "first")
        difference = self.fewer(difference, "last")
        difference = self.simpler(difference)
        return self.fewer(difference, "head")

    def fewer_units(self, difference):
        units = list(difference.program.units)
        size = max(1, len(units) // 2)
        while len(units) > 1 and self.budget > 0:
            at = 0
            while at < len(units):
                best = self.still(difference.program.of(units[:at] + units[at + size:])) if len(units) > size else None
                if best:
                    difference, units = best, units[:at] + units[at + size:]
                else:
                    at += size
            if size == 1:
                break
            size //= 2
        return difference

    def fewer(self, difference, part):
        """Leave out what is not needed of the lines of head, first or last: each line, then each statement of it."""
        program = difference.program
        lines = [tokens(line) for line in getattr(program, part)]
        n = 0
        while n < len(lines):
            smaller = self.replaced(program, part, lines[:n] + lines[n + 1:])
            if best := self.still(smaller):
                difference, program = best, smaller
                del lines[n]
                continue
            lines[n], difference, program = self.fewer_statements(difference, program, part, lines, n)
            n += 1
        return difference

    def replaced(self, program, part, lines):
        copy = program.of(program.units)
        setattr(copy, part, [joined(words) for words in lines if words])
        return copy

    def fewer_statements(self, difference, program, part, lines, n):
        """Halve the statements of a clause, as long as it helps."""
        words = lines[n]
        if "{" not in words or words[0] in ("struct", "enum", "union", "typedef", "translator"):
            return words, difference, program
        start, end = words.index("{") + 1, len(words) - 1
        statements, current = [], []
        for word in words[start:end]:
            current.append(word)
            if word == ";":
                statements.append(current)
                current = []
        size = max(1, len(statements) // 2)
        while statements:
            at = 0
            while at < len(statements):
                kept = statements[:at] + statements[at + size:]
                line = words[:start] + [word for statement in kept for word in statement] + words[end:]
                smaller = self.replaced(program, part, lines[:n] + [line] + lines[n + 1:])
                if best := self.still(smaller):
                    difference, program, statements = best, smaller, kept
                else:
                    at += size
            if size == 1:
                break
            size //= 2
        return words[:start] + [word for statement in statements for word in statement] + words[end:], difference, program

    def simpler(self, difference):
        """The unit itself: the shortest candidate that still differs, again and again."""
        if len(difference.program.units) != 1:
            return difference
        changed = True
        while changed and self.budget > 0:
            changed = False
            unit = difference.program.units[0]
            for n, clause in enumerate(unit.clauses):
                if len(unit.clauses) > 1:
                    best = self.try_unit(difference, unit.clauses[:n] + unit.clauses[n + 1:])
                    if best:
                        difference, changed = best, True
                        break
                for candidate in candidates(tokens(clause)):
                    best = self.try_unit(difference, unit.clauses[:n] + [joined(candidate)] + unit.clauses[n + 1:])
                    if best:
                        difference, changed = best, True
                        break
                if changed:
                    break
        return difference

    def try_unit(self, difference, clauses):
        unit = difference.program.units[0]
        copy = type(unit)(*clauses, head=unit.head)
        program = difference.program.of([copy])
        if self.ours_refuses(program) and difference.ours.find("[D_") < 0:
            return None         # no longer a program: costs no run of the real one
        return self.still(program)

    def ours_refuses(self, program):
        return self.ours.run(program.text(), program.options + ["-e"], program.arguments).message() is not None
