"""printf(): every conversion and type, with flags, widths and precisions; the mismatches are refused alike.

Without %wc, and %a of a narrow type: DTrace for Linux compiles them, but does not print them.
"""
from program import Program, Unit

from areas.expressions import TYPES, Expressions

INTEGER = ("d", "i", "u", "x", "X", "o")
SIZED = ("hd", "hi", "ho", "hu", "hx", "hX", "ld", "li", "lo", "lu", "lx", "lX", "lld", "lli", "llo", "llu", "llx", "llX")
TEXT = ("s", "S", "C", "c", "lc", "ls", "ws")
OTHER = ("p", "A", "e", "E", "f", "g", "G", "k", "Y", "T", "L", "%", "q", "n", "hh", "z", "Le", "Lf")
STRINGS = ('"hello"', '""', '"a\\tb\\n"', '"\\"q\\""', '"back\\\\slash"', '"percent%"', "st", "execname")
LITERALS = ("", "x", " ", "%%", "[", "\\t", "a%%b")


def conversion(rng, kind):
    flags = "".join(flag for flag in "#0-+ '" if rng.randrange(6) == 0)
    width = rng.choice(("", "", "%d" % rng.randrange(1, 25), "?" if rng.randrange(4) == 0 else ""))
    precision = rng.choice(("", "", "", ".%d" % rng.randrange(0, 12)))
    return "%" + flags + width + precision + kind


class Arguments:
    def __init__(self, rng, names):
        self.rng, self.names = rng, names
        self.expressions = Expressions(rng, names)

    def integer(self):
        return self.rng.choice((self.expressions.leaf(), self.expressions.any(2),
                                "(%s)%s" % (self.rng.choice(TYPES), self.expressions.leaf())))

    def any(self):
        rng = self.rng
        return rng.choice((self.integer, self.integer, lambda: rng.choice(STRINGS), lambda: "(void *)%d" % rng.randrange(5000),
                           lambda: "E1", lambda: "timestamp - timestamp", lambda: "arg0",
                           lambda: "(ssize_t)5", lambda: "(size_t)5", lambda: "(intptr_t)-5"))()


def one(rng, arguments):
    """A conversion, and arguments that fit it most of the time."""
    kind = rng.randrange(10)
    if kind < 4:
        form, values = conversion(rng, rng.choice(INTEGER)), [arguments.integer()]
    elif kind < 6:
        form, values = conversion(rng, rng.choice(SIZED)), [arguments.any()]
    elif kind == 6:
        which = rng.choice(TEXT)
        form, values = conversion(rng, which), [rng.choice(STRINGS) if which in "sS" else "(char)%d" % rng.randrange(32, 127)]
    elif kind == 7:
        which = rng.choice(("d", "x", "s", "u"))
        stars = rng.choice(("%*", "%-*", "%.*", "%0*", "%*.*"))
        values = ["%d" % rng.randrange(-20, 20) for _ in range(stars.count("*"))]
        form = stars + which
        values.append(rng.choice(STRINGS) if which == "s" else arguments.integer())
    elif kind == 8:
        which = rng.choice(("Y", "T", "p"))
        form = conversion(rng, which)
        values = ["%dLL" % rng.randrange(1 << rng.choice((8, 40, 60))) if which in "YT" else arguments.any()]
    else:
        form, values = conversion(rng, rng.choice(INTEGER + SIZED + TEXT + OTHER)), [arguments.any()]
    if form.endswith("%"):
        values = []
    return form, values


def program(rng, count):
    head = ["%s v%d;" % (type, n) for n, type in enumerate(TYPES)] + ["string st;", "enum e { E0, E1, E2 };"]
    first = ['BEGIN { %s st = "some text"; }' % " ".join(
        "v%d = %s%s;" % (n, rng.choice(("", "-")), Expressions(rng).leaf()) for n in range(len(TYPES)))]
    arguments = Arguments(rng, ["v%d" % n for n in range(len(TYPES))])
    units = []
    for _ in range(count):
        form, values = rng.choice(LITERALS), []
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            piece, wanted = one(rng, arguments)
            form += piece + rng.choice(LITERALS)
            values += wanted
        if rng.randrange(30) == 0:
            values = values[:-1] if rng.randrange(2) else values + ["1"]
        units.append(Unit('BEGIN { printf("%s"%s); }' % (form, "".join(", " + value for value in values))))
    return Program("printf", units, head, first)
