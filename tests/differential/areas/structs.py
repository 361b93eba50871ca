"""Members of structs and unions, bit-fields, enums, sizeof, offsetof, pointers.

DTrace for Linux reads members without their sign, puts no padding at the end of a struct, gives an enum member no bytes
and makes enumerators unsigned.  So a negative member is only printed in its own type, each struct ends where its
alignment asks for no padding, enumerators are positive and not members.  It adds the address of alloca()ed memory to each
member that it reads there: none is.
"""
from program import Program, Unit

from areas.expressions import Expressions

SIZES = {"char": 1, "unsigned char": 1, "short": 2, "unsigned short": 2, "int": 4, "unsigned int": 4, "long": 8,
         "unsigned long": 8, "int8_t": 1, "uint16_t": 2, "int32_t": 4, "uint64_t": 8, "long long": 8}


class Struct:
    """A struct without bit-fields: members, and a char array that fills it up to 8 bytes."""

    def __init__(self, rng, number):
        self.name = "struct st%d" % number
        self.members = [("m%d" % n, rng.choice(sorted(SIZES))) for n in range(rng.randrange(1, 6))]
        end = 0
        for _, type in self.members:
            size = SIZES[type]
            end = (end + size - 1) // size * size + size
        self.fill = -end % 8 or 8
        self.text = "%s { %s char fill[%d]; };" % (
            self.name, " ".join("%s %s;" % (type, name) for name, type in self.members), self.fill)


class Structs:
    def __init__(self, rng):
        self.rng = rng
        self.structs = [Struct(rng, n) for n in range(4)]
        self.fields = [(name, rng.randrange(1, 31)) for name in ("b0", "b1", "b2", "b3")]
        self.head = [struct.text for struct in self.structs]
        self.has_bits = rng.randrange(4) == 0       # DTrace takes seconds to compile one
        if self.has_bits:
            self.head += ["struct bits { %s long end; };" % " ".join("unsigned int %s : %d;" % field for field in self.fields),
                          "struct bits bf;"]
        self.head += ["struct outer { int first; struct st0 in; long last; };", "union un { int i; long l; short s; char c[8]; };",
                      "enum e { E0, E1, E5 = 5, E6, E100 = 100 };", "typedef enum { T0 = 7, T1 } te_t;"]
        for n, struct in enumerate(self.structs):
            self.head += ["%s s%d;" % (struct.name, n), "%s r%d;" % (struct.name, n), "%s *p%d;" % (struct.name, n)]
        self.head += ["struct outer ou;", "union un un;", "enum e en;", "te_t te;"]
        self.first = ["BEGIN { %s ou.first = 1; un.l = 1; en = E1; te = T0; }" % " ".join(
            "s%d.%s = 1; r%d.%s = 2;" % (n, struct.members[0][0], n, struct.members[0][0])
            for n, struct in enumerate(self.structs))]
        self.number = Expressions(rng)

    def value(self):
        return self.rng.choice(("%d" % self.rng.randrange(128), self.number.any(1)))

    def member(self):
        n = self.rng.randrange(len(self.structs))
        name, type = self.rng.choice(self.structs[n].members)
        return n, name, type

    def unit(self):
        return Unit("BEGIN { %s; }" % self.rng.choice((
            self.store, self.store, self.operate, self.copy, self.bits if self.has_bits else self.size, self.union, self.enum, self.enum,
            self.size, self.nested, self.wrong))())

    def store(self):
        n, name, _ = self.member()
        member = "%s%d.%s" % (self.rng.choice("sr"), n, name)
        return '%s = %s; printf("%%d %%x", %s, %s)' % (member, self.value(), member, member)

    def operate(self):
        """Of members that have no sign to lose."""
        n, name, type = self.member()
        member = "%s%d.%s" % (self.rng.choice("sr"), n, name)
        value = "%d" % self.rng.randrange(60)
        change = self.rng.choice(("%s += 3", "%s <<= 1", "%s |= 4", "++%s", "%s++", "%s *= 1")) % member
        return '%s = %s; printf("%%d ", %s); printf("%%d %%d", %s, %s + 1LL)' % (member, value, change, member, member)

    def copy(self):
        n = self.rng.randrange(len(self.structs))
        name, _ = self.rng.choice(self.structs[n].members)
        return 'r%d = s%d; r%d.%s = %s; printf("%%d %%d", s%d.%s, r%d.%s)' % (n, n, n, name, self.value(), n, name, n, name)

    def bits(self):
        name, width = self.rng.choice(self.fields)
        other, _ = self.rng.choice(self.fields)
        change = self.rng.choice(("bf.%s = %s" % (name, self.value()), "bf.%s = %d" % (name, self.rng.getrandbits(32)),
                                  "bf.%s++" % name, "bf.%s += 3" % name, "bf.%s |= 1" % name))
        return '%s; printf("%%d %%d %%d", bf.%s, bf.%s, bf.end)' % (change, name, other)

    def union(self):
        return 'un.l = %s; printf("%%d %%d %%d %%d", un.i, un.l, un.s, un.c[%d])' % (self.value(), self.rng.randrange(8))

    def enum(self):
        rng = self.rng
        name = rng.choice(("E0", "E1", "E5", "E6", "E100", "T0", "T1", "(enum e)5", "en", "te"))
        return rng.choice((
            'printf("%%d", %s)' % name, "trace(%s)" % name, 'printf("%%d", %s + %s)' % (name, self.value()),
            'printf("%%d", sizeof (%s))' % name, 'en = %s; printf("%%d %%d", en, en == E5)' % rng.choice(("E5", "E0", "(enum e)6", "E6")),
            'te = %s; printf("%%d", te > T0)' % rng.choice(("T0", "T1")),
            'printf("%%d", %s ? E5 : E6)' % self.value(), "en = (%s) & 0xfff" % self.value()))

    def size(self):
        n, name, _ = self.member()
        return 'printf("%%d %%d %%d %%d", sizeof (s%d), sizeof (%s), sizeof (s%d.%s), offsetof(%s, %s))' % (
            n, self.structs[n].name, n, name, self.structs[n].name, name)

    def nested(self):
        name, _ = self.rng.choice(self.structs[0].members)
        return 'ou.in.%s = %s; ou.last = %s; printf("%%d %%d %%d %%d", ou.first, ou.in.%s, ou.last, sizeof (ou))' % (
            name, self.value(), self.value(), name)

    def wrong(self):
        n, name, _ = self.member()
        return self.rng.choice((
            "trace(s%d.nosuch)" % n, "trace(s%d->%s)" % (n, name), "trace(p%d.%s)" % (n, name), "s%d = r%d" % (n, (n + 1) % 4),
            "trace(s%d + 1)" % n, "s%d.%s = \"a\"" % (n, name), "trace(&s%d)" % n, "trace(sizeof (struct none))",
            "trace(offsetof(%s, nosuch))" % self.structs[n].name, "trace(NOSUCH)", "E5 = 6", "trace((int)s%d)" % n,
            "s%d++" % n, "trace(!s%d)" % n, "trace(s%d ? 1 : 2)" % n, "trace(s%d == r%d)" % (n, n), "trace(en.x)", "trace(un->i)",
            "trace(((%s)5).%s)" % (self.structs[n].name, name), "trace(*s%d)" % n, "trace(s%d[0])" % n))


def program(rng, count):
    structs = Structs(rng)
    return Program("structs", [structs.unit() for _ in range(count)], structs.head, structs.first)
