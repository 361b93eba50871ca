"""Subroutines of strings, comparisons and assignments, also with -xstrsize.

index() and rindex() have no temporary string as their argument: DTrace for Linux then tells 0 instead of -1.  With a
small -xstrsize there are no results of subroutines: in DTrace for Linux they are longer until they are stored.
There is no trace(): behind the end of a string, it dumps what a subroutine has left there.
"""
from program import Program, Unit

TEXTS = ("", "a", "b", "abc", "hello world", "a,b,,c", "/usr/lib/x.so", "/", "//", "a/", "/a/b/../c/./d//e", "..", ".",
         "../..", "usr/", "the quick brown fox jumps over", "ABC", "aaa", "abab", " ", "0123456789abcdef")
SEPARATORS = (",", "/", " ", "", "ab", "l", "/.", "x")
SUBJECTS = ("a", "l", "o", "b", "ab", "", "abc", "/", "c", "xyz", "world", "a,", "hello world!")


def quoted(text):
    return '"%s"' % text


class Strings:
    """short: strings are cut to less than some of them have, and only what is stored is printed."""

    def __init__(self, rng, short):
        self.rng, self.short = rng, short
        self.first = ["BEGIN { %s }" % " ".join("s%d = %s;" % (n, quoted(rng.choice(TEXTS))) for n in range(6))]
        self.number = 0

    def plain(self):
        return self.rng.choice(("s%d" % self.rng.randrange(6), quoted(self.rng.choice(TEXTS))))

    def string(self, depth=2):
        rng = self.rng
        if depth == 0 or self.short or rng.randrange(4) == 0:
            return self.plain()
        inner = lambda: self.string(depth - 1)                                  # noqa: E731
        return rng.choice((
            lambda: "strjoin(%s, %s)" % (inner(), inner()),
            lambda: "substr(%s, %d)" % (inner(), rng.randrange(-12, 20)),
            lambda: "substr(%s, %d, %d)" % (inner(), rng.randrange(-12, 20), rng.randrange(-5, 20)),
            lambda: "basename(%s)" % inner(), lambda: "dirname(%s)" % inner(), lambda: "cleanpath(%s)" % inner(),
            lambda: "lltostr(%d)" % rng.randrange(-(1 << rng.choice((4, 31, 62))), 1 << 40),
            lambda: "(%s ? %s : %s)" % (self.condition(), inner(), inner())))()

    def condition(self):
        return "%s %s %s" % (self.plain(), self.rng.choice(("==", "!=", "<", "<=", ">", ">=")), self.plain())

    def found(self):
        """Subroutines that return NULL if there is nothing."""
        rng = self.rng
        text = self.plain()
        return rng.choice(("strchr(%s, '%s')" % (text, rng.choice("alob/x")), "strrchr(%s, '%s')" % (text, rng.choice("alob/x")),
                           "strstr(%s, %s)" % (text, quoted(rng.choice(SUBJECTS)))))

    def number_of(self):
        rng = self.rng
        name = rng.choice(("index", "rindex"))
        text, wanted = self.plain(), quoted(rng.choice(SUBJECTS))
        return rng.choice((
            lambda: "%s(%s, %s)" % (name, text, wanted), lambda: "%s(%s, %s, %d)" % (name, text, wanted, rng.randrange(-5, 20)),
            lambda: "strlen(%s)" % self.string(), lambda: self.condition(), lambda: "sizeof (%s)" % text))()

    def unit(self):
        rng = self.rng
        self.number += 1
        kind = rng.randrange(12)
        if kind < 4 or self.short and 6 <= kind < 9:
            body = 'printf("[%%s]", %s)' % self.string(3)
        elif kind < 6:
            body = 'printf("%%d", %s)' % self.number_of()
        elif kind == 6:
            found = self.found()
            body = 'printf("[%%s]", %s == NULL ? "none" : %s)' % (found, found)
        elif kind == 7:
            body = 'printf("[%%s]", %s)' % self.found()
        elif kind == 8:
            body = self.tokens()
        elif kind == 9:
            body = 'n%d = %s; printf("[%%s] %%d", n%d, strlen(n%d))' % (self.number, self.string(), self.number, self.number)
        elif kind == 10:
            name = rng.choice(("this->n%d", "self->n%d", "n%d[1]", 'n%d["a"]')) % self.number
            body = '%s = %s; printf("[%%s]", %s)' % (name, self.string(), name)
        else:
            body = 'printf("<%%s>", %s)' % self.string()
        if kind == 11 and rng.randrange(2):
            return Unit('BEGIN /%s/ { printf("true"); }' % self.condition())
        return Unit("BEGIN { %s; }" % body)

    def tokens(self):
        """As many calls as there are tokens, and one: in DTrace for Linux a further one begins anew."""
        text, separators = self.rng.choice(TEXTS), self.rng.choice(SEPARATORS)
        rest = text
        for separator in separators:
            rest = rest.replace(separator, "\0")
        count = len([token for token in rest.split("\0") if token])
        calls = ["strtok(%s, %s)" % (quoted(text), quoted(separators))]
        calls += ["strtok(NULL, %s)" % quoted(separators)] * self.rng.randrange(count + 1)
        return "; ".join('this->t = %s; printf("<%%s>", this->t == NULL ? "none" : this->t)' % call for call in calls)


def program(rng, count):
    options, size = ["-q"], 256
    if rng.randrange(3) == 0:
        size = rng.choice((8, 13, 16, 25, 64, 257, 512))
        options.append("-xstrsize=%d" % size)
    if rng.randrange(6) == 0:
        options.append("-xrawbytes")
    strings = Strings(rng, size < 64)
    return Program("strings", [strings.unit() for _ in range(count)], ["this string t;"], strings.first, options=options)
