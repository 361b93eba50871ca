"""alloca(), bcopy(), pointers into scratch memory, and C arrays.

DTrace for Linux reads memory without its sign: what may be negative is only printed in its own type.  Offsets are
constants: the kernel refuses some of the others.  tracemem() of such memory dumps zeros there, so bytes are printed;
and only bytes that were written, as alloca() does not clear them.
"""
from program import Program, Unit

from areas.expressions import Expressions

SIZES = {"char": 1, "unsigned char": 1, "short": 2, "unsigned short": 2, "int": 4, "unsigned int": 4, "long": 8,
         "unsigned long": 8, "uint8_t": 1, "uint16_t": 2, "uint32_t": 4, "uint64_t": 8}
COUNT = 8


class Memory:
    def __init__(self, rng):
        self.rng = rng
        self.types = sorted(SIZES)
        self.head = ["%s a%d[%d];" % (type, n, COUNT) for n, type in enumerate(self.types)]
        self.head += ["%s *p%d;" % (type, n) for n, type in enumerate(self.types)]
        self.first = ["BEGIN { %s }" % " ".join("a%d[%d] = %d;" % (n, i, rng.randrange(100))
                                                 for n in range(len(self.types)) for i in range(0, COUNT, 3))]
        self.number = Expressions(rng)

    def value(self):
        return self.rng.choice(("%d" % self.rng.randrange(128), self.number.any(1)))

    def index(self):
        return self.rng.randrange(COUNT)

    def unit(self):
        return Unit("BEGIN { %s; }" % self.rng.choice((
            self.element, self.element, self.change, self.pointer, self.pointer, self.arithmetic, self.bytes, self.copy, self.copy,
            self.bounds, self.variable, self.size, self.wrong))())

    def element(self):
        n, i = self.rng.randrange(len(self.types)), self.index()
        return 'a%d[%d] = %s; printf("%%d %%x", a%d[%d], a%d[%d])' % (n, i, self.value(), n, i, n, self.index())

    def change(self):
        n, i = self.rng.randrange(len(self.types)), self.index()
        change = self.rng.choice(("a%d[%d] += 3", "a%d[%d]++", "--a%d[%d]", "a%d[%d] <<= 1", "a%d[%d] |= 5", "a%d[%d] ^= 1"))
        return 'a%d[%d] = %d; %s; printf("%%d", a%d[%d])' % (n, i, self.rng.randrange(1, 60), change % (n, i), n, i)

    def allocated(self, n):
        return "p%d = (%s *)alloca(%d)" % (n, self.types[n], COUNT * 8)

    def pointer(self):
        n, i = self.rng.randrange(len(self.types)), self.index()
        return '%s; p%d[%d] = %s; printf("%%d %%x", p%d[%d], p%d[%d])' % (
            self.allocated(n), n, i, self.value(), n, i, n, i)

    def arithmetic(self):
        n, i = self.rng.randrange(len(self.types)), self.index()
        return '%s; *(p%d + %d) = %s; printf("%%d", %s)' % (
            self.allocated(n), n, i, self.value(),
            self.rng.choice(("*(p%d + %d)", "p%d[%d]")) % (n, i))

    def bytes(self):
        """The bytes of a wide value, one at a time."""
        n = self.rng.choice([n for n, type in enumerate(self.types) if SIZES[type] > 1])
        return '%s; *p%d = %s; this->b = (unsigned char *)p%d; printf("%%d %%d", this->b[0], this->b[%d])' % (
            self.allocated(n), n, self.value(), n, self.rng.randrange(SIZES[self.types[n]]))

    def copy(self):
        n, size = self.rng.randrange(len(self.types)), self.rng.randrange(1, 33)
        source = self.rng.choice(("p%d" % n, "p%d + 2" % n))
        return '%s; p%d[0] = %s; p%d[2] = 3; this->b = (unsigned char *)alloca(64); bcopy(%s, this->b, %d); printf("%%d %%d", this->b[0], this->b[%d])' % (
            self.allocated(n), n, self.value(), n, source, size,
            self.rng.randrange(min(size, SIZES[self.types[n]])))

    def bounds(self):
        n = self.rng.randrange(len(self.types))
        return 'printf("%%d", a%d[%d])' % (n, self.rng.choice((0, COUNT - 1, COUNT, COUNT + 1, 100)))

    def variable(self):
        n = self.rng.randrange(len(self.types))
        return 'this->i = %d; printf("%%d", a%d[this->i])' % (self.index(), n)

    def size(self):
        n = self.rng.randrange(len(self.types))
        return 'printf("%%d %%d %%d", sizeof (a%d), sizeof (a%d[0]), sizeof (*p%d))' % (n, n, n)

    def wrong(self):
        n = self.rng.randrange(len(self.types))
        return self.rng.choice((
            "trace(a%d[\"a\"])" % n, "a%d = 5" % n, "trace(a%d[0][0])" % n, "trace(*5)", "bcopy(1)", "bcopy(a%d, a%d, 4)" % (n, n),
            "trace(alloca())", "trace(alloca(\"a\"))", "p%d = \"a\"" % n, "trace(p%d * 2)" % n, "trace(p%d + p%d)" % (n, n),
            "trace(&a%d[0] + \"a\")" % n, "this->v = (void *)alloca(8); trace(*this->v)", "trace(a%d[1, 2])" % n, "trace(-p%d)" % n,
            "a%d++" % n, "trace(~p%d)" % n, "trace(p%d %% 2)" % n, "tracemem(p%d)" % n, "tracemem(p%d, 0)" % n, "tracemem(p%d, 1 + a0[0])" % n))


def program(rng, count):
    memory = Memory(rng)
    return Program("memory", [memory.unit() for _ in range(count)], memory.head + ["this unsigned char *b;", "this int i;"],
                   memory.first)
