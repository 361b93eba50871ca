"""An integer expression in every place that can hold one: keys, arguments of aggregations and of subroutines,
predicates, conditions, subscripts, exit().

A program has subroutines or aggregations, never both: in DTrace for Linux a new aggregation may begin with what a
subroutine has left in memory.
"""
from program import Program, Unit

from areas.expressions import TYPES, Expressions, variables

STRINGS = ('"hello"', '"a/b/c"', '"the quick brown fox"', '"aXbXcX"', "s")
ONE = ("sum", "min", "max", "avg", "stddev", "quantize")


class Places:
    def __init__(self, rng):
        self.rng = rng
        named = variables(rng, "v")
        self.head = ["%s %s;" % (type, name) for name, type, _ in named] + ["string s;"]
        self.head += ["int k%d[%s];" % (n, type) for n, type in enumerate(TYPES)]
        self.head += ["long l%d[int, %s];" % (n, type) for n, type in enumerate(TYPES)]
        self.head += ["int a4[4];", "long a5[5];", "char a6[6];"]
        self.first = ['BEGIN { %s s = "hello, world"; %s }' % (
            " ".join("%s = %s;" % (name, value) for name, _, value in named),
            " ".join("a4[%d] = %d; a5[%d] = %d; a6[%d] = %d;" % (n, n + 3, n, n + 70, n, n + 65) for n in range(4)))]
        self.expressions = Expressions(rng, [name for name, _, _ in named])
        self.number = 0
        self.forms = [self.associative, self.predicate, self.truth, self.subscript]
        self.forms += rng.choice(([self.key, self.aggregation, self.aggregation, self.weight, self.linear],
                                  [self.subroutine] * 3))

    def any(self, depth=2):
        return self.expressions.any(self.rng.randrange(1, depth + 1))

    def unit(self):
        self.number += 1
        return self.rng.choice(self.forms)()

    def clause(self, body, predicate=""):
        return "BEGIN %s{ %s; }" % (predicate, body)

    def key(self):
        keys = ", ".join(self.any() for _ in range(self.rng.randrange(1, 4)))
        name = "@k%d" % self.number
        return Unit(self.clause("%s[%s] = %s" % (name, keys, self.rng.choice(("count()", "sum(%s)" % self.any())))),
                    self.clause("printa(%s)" % name))

    def associative(self):
        rng = self.rng
        n = rng.randrange(len(TYPES))
        one, other = self.any(), self.any()
        if rng.randrange(2):
            return Unit(self.clause('k%d[%s] = %d; printf("%%d", k%d[%s])' % (n, one, self.number, n, rng.choice((one, other)))))
        first = self.any(1)
        return Unit(self.clause('l%d[%s, %s] = %s; printf("%%d", l%d[%s, %s])' % (
            n, first, one, self.any(), n, first, rng.choice((one, other)))))

    def aggregation(self):
        name, function = "@a%d" % self.number, self.rng.choice(ONE)
        values = [self.any() for _ in range(1 if function == "stddev" else self.rng.randrange(1, 3))]
        return Unit(self.clause("; ".join("%s = %s(%s)" % (name, function, value) for value in values)),
                    self.clause("printa(%s)" % name))

    def weight(self):
        name, weight = "@w%d" % self.number, self.any()
        call = self.rng.choice(("quantize(%s, %s)" % (self.any(), weight),
                                "lquantize(%s, 0, 100, 10, %s)" % (self.any(), weight)))
        return Unit(self.clause("%s = %s" % (name, call)), self.clause("printa(%s)" % name))

    def linear(self):
        name, rng = "@q%d" % self.number, self.rng
        call = rng.choice(("lquantize(%s, %d, %d, %d)" % (self.any(), rng.randrange(-50, 1), rng.randrange(60, 1000),
                                                           rng.randrange(1, 60)),
                           "lquantize(%s, -5, 5)" % self.any(),
                           "llquantize(%s, 10, 0, 6, 20)" % self.any(), "llquantize(%s, 2, 1, 8, 2)" % self.any()))
        return Unit(self.clause("%s = %s" % (name, call)), self.clause("printa(%s)" % name))

    def predicate(self):
        return Unit(self.clause('printf("true")', "/%s/ " % self.any(3)))

    def truth(self):
        value = self.any()
        return Unit(self.clause('printf("%%d", %s)' % self.rng.choice((
            "!%s" % value, "(%s && %s)" % (value, self.any()), "(%s || %s)" % (value, self.any()),
            "(%s ^^ %s)" % (value, self.any()), "(%s ? 1 : 2)" % value))))

    def subroutine(self):
        rng = self.rng
        text = rng.choice(STRINGS)
        return Unit(self.clause('printf("[%%s]", %s)' % rng.choice((
            "lltostr(%s)" % self.any(3), "substr(%s, %s)" % (text, self.any()),
            "substr(%s, %s, %s)" % (text, self.any(), self.any()),
            "lltostr(index(%s, \"l\", (%s & 0xf0000000f)))" % (text, self.any()),
            "lltostr(rindex(%s, \"o\", (%s & 0xf0000000f)))" % (text, self.any()),
            "strchr(%s, %s) != NULL ? \"yes\" : \"no\"" % (text, self.any(1)), "lltostr(strlen(lltostr(%s)))" % self.any(),
            "strjoin(lltostr(%s), \"|\")" % self.any()))))

    def subscript(self):
        name, size = self.rng.choice((("a4", 4), ("a5", 5), ("a6", 6)))
        index = self.any()
        if self.rng.randrange(3):       # others fault, if they are of a constant
            index = "(%s & %d)" % (index, self.rng.choice((1, 3)))
        return Unit(self.clause('printf("%%d", %s[%s])' % (name, index)))


def program(rng, count):
    places = Places(rng)
    units = [places.unit() for _ in range(count)]
    return Program("places", units, places.head, places.first, status=rng.randrange(100))
