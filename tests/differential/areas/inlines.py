"""Inlines of constants, of expressions and with parameters; translators of values; clauses that have no
body, and the default action.

DTrace for Linux has no inline array of a constant, and no translator that reads memory of alloca(): each array uses its
parameter, and translators take values.
"""
from program import Program, Unit

from areas.expressions import TYPES, Expressions, constant, variables

SHOW = ('printf("%%d", %s)', 'printf("%%x", %s)', 'printf("%%d", (long)%s)', 'printf("%%d", sizeof (%s))', "trace(%s)",
        'printf("%%d", %s + 1)', 'printf("%%d", %s < 0)', 'printf("%%d", -%s)', "trace(lltostr(%s))")
SHOW_STRING = ('printf("[%%s]", %s)', "trace(%s)", 'trace(strjoin(%s, "!"))', "trace(strlen(%s))", 'trace(%s == "hello")',
               'printf("%%d", sizeof (%s))')
STRINGS = ('"hello"', '""', '"a\\tb"', "s", 'strjoin(s, "x")', "substr(s, 1)", "lltostr(v5)", "probename", "(v5 ? s : \"no\")")
DEFAULTS = ("BEGIN { }", "BEGIN /%s/ { }", "BEGIN /%s/ { trace(%s); }", "BEGIN { ; }", "dtrace:::BEGIN { }",
            "BEGIN, BEGIN { trace(1); }", ":::BEGIN { }", "BEGIN { %s; }", "BEGIN { s; }", "BEGIN { this->x = %s; }",
            "BEGIN { trace(%s); trace(%s); }", "BEGIN { (void)0; }")
WRONG = (
    ("inline int #; ", "trace(#)"), ("inline string # = 5;", "trace(#)"), ("inline int # = \"a\";", "trace(#)"),
    ("inline int # = nosuch;", "trace(#)"), ("inline int # = trace(1);", "trace(#)"), ("inline int #[int x] = y;", "trace(#[1])"),
    ("inline int #[int x] = x;", "trace(#)"), ("inline int #[int x] = x;", "trace(#[1, 2])"), ("inline int # = 1;", "# = 2"),
    ("inline int #[int x] = x;", "trace(#[\"a\"])"), ("inline int # = 1;", "++#"),
    ("inline struct in # = v0;", "trace(#.m0)"), ("inline int v0 = 1;", "trace(v0)"),
    ("inline int # = #;", "trace(#)"), ("inline int #[int x, int x] = x;", "trace(#[1, 2])"), ("inline int # = 1;", "trace(&#)"),
    ("inline int #[string t] = strlen(t);", "trace(#[5])"), ("inline void # = 1;", "trace(#)"), ("inline int # = 1;", "trace(#[1])"),
    ("struct # { int a; }; translator struct # < int p > { b = 1; };", "trace((xlate <struct #> (1)).a)"),
    ("struct # { int a; }; translator struct # < int p > { a = \"s\"; };", "trace((xlate <struct #> (1)).a)"),
    ("struct # { int a; int b; }; translator struct # < int p > { a = p; };", "trace((xlate <struct #> (1)).b)"),
    ("struct # { int a; }; translator struct # < int p > { a = p; a = 2; };", "trace((xlate <struct #> (1)).a)"),
    ("struct # { int a; }; translator struct # < int p > { a = p; };", "trace((xlate <struct #> (\"a\")).a)"),
    ("struct # { int a; }; translator struct # < int p > { a = p; };", "trace((xlate <struct #> (1)).c)"),
    ("struct # { int a; }; translator struct # < int p > { a = p; };", "trace((xlate <int> (1)))"),
    ("struct # { int a; }; translator struct # < int p > { a = p; };", "trace((xlate <struct #> (1)) + 1)"),
    ("struct # { int a; };", "trace((xlate <struct #> (1)).a)"), ("translator struct # < int p > { a = p; };", "trace(1)"),
    ("translator int < int p > { a = p; };", "trace(1)"), ("struct # { int a; }; translator struct # < int > { a = 1; };", "trace(1)"))


class Inlines:
    def __init__(self, rng, named):
        self.rng = rng
        self.names = [name for name, _, _ in named]
        self.number = 0

    def any(self, depth=2, more=()):
        return Expressions(self.rng, list(more) * 4 + self.names).any(depth)

    def scalar(self):
        rng, name = self.rng, "k%d" % self.number
        value = rng.choice((lambda: constant(rng), lambda: rng.choice("-~!") + constant(rng), lambda: Expressions(rng).any(2),
                            lambda: self.any(), lambda: self.any(3)))()
        return self.shown(name, ["inline %s %s = %s;" % (rng.choice(TYPES), name, value)])

    def string(self):
        name, value = "k%d" % self.number, self.rng.choice(STRINGS)
        return Unit("BEGIN { %s; }" % (self.rng.choice(SHOW_STRING) % name), head=["inline string %s = %s;" % (name, value)])

    def nested(self):
        a, b = "a%d" % self.number, "b%d" % self.number
        types = [self.rng.choice(TYPES) for _ in range(2)]
        return self.shown(b, ["inline %s %s = %s;" % (types[0], a, self.any(1)),
                              "inline %s %s = %s;" % (types[1], b, self.any(2, [a]))])

    def array(self):
        rng, name = self.rng, "f%d" % self.number
        parameters = "xyz"[:rng.randrange(1, 4)]
        head = "inline %s %s[%s] = %s;" % (rng.choice(TYPES), name, ", ".join(
            "%s %s" % (rng.choice(TYPES), parameter) for parameter in parameters), "(x %s %s)" % (rng.choice("+-*&|^"), self.any(3, parameters)))
        return self.shown("%s[%s]" % (name, ", ".join(self.any(1) for _ in parameters)), [head])

    def shown(self, text, head):
        if self.rng.randrange(8) == 0:
            return Unit("BEGIN /%s/ { printf(\"true\"); }" % text, head=head)
        return Unit("BEGIN { %s; }" % (self.rng.choice(SHOW) % text), head=head)

    def translator(self):
        rng, n = self.rng, self.number
        types = [rng.choice(TYPES) for _ in range(rng.randrange(1, 5))]
        members = " ".join("%s m%d;" % pair for pair in zip(types, range(9)))
        values = " ".join("m%d = %s;" % (m, self.any(2, "p")) for m in range(len(types)))
        head = ["struct out%d { %s string t; };" % (n, members), "translator struct out%d < %s p > { %s t = %s; };" % (
            n, rng.choice(TYPES), values, rng.choice(STRINGS))]
        text = rng.choice(("(xlate <struct out%d> (%s)).", "(xlate <struct out%d *> (%s))->")) % (n, self.any(1))
        if rng.randrange(6) == 0:
            return Unit("BEGIN { %s; }" % (rng.choice(SHOW_STRING) % (text + "t")), head=head)
        return self.shown(text + "m%d" % rng.randrange(len(types)), head)

    def default(self):
        text = self.rng.choice(DEFAULTS)
        return Unit(text % tuple(self.any(1) for _ in range(text.count("%s"))))

    def wrong(self):
        head, body = (text.replace("#", "w%d" % self.number) for text in self.rng.choice(WRONG))
        return Unit("BEGIN { %s; }" % body, head=[head])

    def unit(self):
        self.number += 1
        return self.rng.choice((self.scalar, self.scalar, self.string, self.nested, self.array, self.array,
                                self.translator, self.translator, self.default, self.wrong))()


def program(rng, count):
    named = variables(rng, "v")
    head = ["%s %s;" % (type, name) for name, type, _ in named] + ["string s;"]
    head.append("struct in { int m0; };")
    first = ["BEGIN { %s s = \"some text\"; }" % " ".join("%s = %s;" % (name, value) for name, _, value in named)]
    inlines = Inlines(rng, named)
    units = [inlines.unit() for _ in range(count)]
    return Program("inlines", units, head, first, options=["-q"] if rng.randrange(2) else [])
