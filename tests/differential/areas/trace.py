"""trace() and tracemem() of every type, quiet and not."""
from program import Program, Unit

from areas.expressions import TYPES, Expressions

STRINGS = ('"hello"', '""', '"a b"', '"%d %s"', '"a\\tb"', '"line\\n"', '"q\\"q"', '"0123456789012345678901234567890123456789"')


class Traced:
    def __init__(self, rng):
        self.rng = rng
        self.head = ["%s v%d;" % (type, n) for n, type in enumerate(TYPES)]
        self.head += ["string st;", "enum e { E0, E1, E2 };", "struct pt { int x; int y; };", "struct pt p1;", "struct pt p0;",
                      "struct tx { char name[8]; };", "struct tx x1;", "struct tx x0;", "union un { long l; char c[8]; };",
                      "union un u1;", "union un u0;", "char ca[8];", "int ia[3];", "char cz[5];", "string never;"]
        values = ["v%d = %s%s;" % (n, rng.choice(("", "-")), Expressions(rng).leaf()) for n in range(len(TYPES))]
        text = "".join("x1.name[%d] = '%s'; ca[%d] = '%s'; " % (n, c, n, c) for n, c in enumerate("abc"))
        self.first = ['BEGIN { %s st = "some text"; p1.x = %d; p1.y = %d; u1.l = %d; ia[1] = %d; %s }' % (
            " ".join(values), rng.randrange(1000), rng.randrange(5), rng.randrange(1 << 40), rng.randrange(100000), text)]
        self.expressions = Expressions(rng, ["v%d" % n for n in range(len(TYPES))])

    def value(self):
        rng = self.rng
        return rng.choice((
            lambda: self.expressions.any(rng.randrange(1, 4)), lambda: self.expressions.leaf(),
            lambda: "(%s)%s" % (rng.choice(TYPES), self.expressions.leaf()), lambda: rng.choice(STRINGS),
            lambda: "st", lambda: "E1", lambda: "(enum e)2", lambda: "(void *)%d" % rng.randrange(70000),
            lambda: "(char *)%d" % rng.randrange(70000),
            lambda: rng.choice(("p1", "p0", "x1", "x0", "u1", "u0", "ca", "ia", "cz", "never", "p1.x", "u1.l", "ia[1]", "ca[1]")),
            lambda: 'strjoin(st, "%s")' % rng.choice(("", "x", " y ")), lambda: "lltostr(%s)" % self.expressions.leaf(),
            lambda: "st == %s" % rng.choice(STRINGS), lambda: "sizeof (st)", lambda: "!%s" % self.expressions.leaf()))()

    def unit(self):
        rng = self.rng
        kind = rng.randrange(12)
        if kind == 0:
            return Unit("BEGIN { tracemem(&%s, %d); }" % rng.choice((("p1", 8), ("u1", 8), ("x1", 8), ("p1", 5), ("u1", 1))))
        if kind == 1:
            return Unit("BEGIN { tracemem(&u1, 8, %d); }" % rng.randrange(0, 12))
        if kind == 2:
            return Unit("BEGIN /%s/ { trace(%s); }" % (self.expressions.leaf(), self.value()))
        return Unit("BEGIN { %s }" % " ".join("trace(%s);" % self.value() for _ in range(rng.choice((1, 1, 1, 2, 3)))))


def program(rng, count):
    traced = Traced(rng)
    options = ["-q"] if rng.randrange(2) else []
    return Program("trace", [traced.unit() for _ in range(count)], traced.head, traced.first, options=options)
