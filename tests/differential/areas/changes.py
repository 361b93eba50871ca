"""=, op=, ++ and --: of every type and kind of variable, their values, what they store, and nested ones.

DTrace for Linux extends the old value of ++ and -- without its sign, and takes `op= 0` of self-> variables and elements
for a deletion: the value of ++ of a narrow signed variable is only printed in its own type, and such an op= never has a
constant on its right.
"""
from program import Program, Unit

from areas.expressions import TYPES, Expressions, variables

OPERATORS = ("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>")
EXTENDED = {"unsigned char", "unsigned short", "unsigned int", "long", "unsigned long", "long long",
            "unsigned long long", "uint8_t", "uint16_t", "uint32_t", "int64_t", "uint64_t"}
LARGEST = {"char": 127, "signed char": 127, "int8_t": 127, "short": 32767, "int16_t": 32767}
SHOW = ('printf("%%d", %s)', 'printf("%%x", %s)', 'printf("%%u", %s)', "trace(%s)")
WIDE = ('printf("%%d", (long)(%s))', 'printf("%%x", (unsigned long)(%s))', 'printf("%%d", sizeof (%s))',
        'printf("%%d", -(%s))', 'printf("%%d", (%s) + 0LL)')


class Changes:
    def __init__(self, rng):
        self.rng = rng
        globals_ = variables(rng, "g")
        self.head = ["%s %s;" % (type, name) for name, type, _ in globals_]
        self.target = {name: type for name, type, _ in globals_}
        for name, type, _ in variables(rng, "t"):
            self.head.append("this %s %s;" % (type, name))
            self.target["this->" + name] = type
        for name, type, _ in variables(rng, "w"):
            self.head.append("self %s %s;" % (type, name))
            self.target["self->" + name] = type
        for n, type in enumerate(TYPES):
            self.head.append("%s m%d[int];" % (type, n))
            self.target["m%d[%d]" % (n, rng.randrange(3))] = type
        self.names = sorted(self.target)
        self.first = ["BEGIN { %s }" % " ".join("%s = %s;" % (name, Expressions(rng).leaf()) for name in self.names)]
        self.expressions = Expressions(rng, self.names)
        self.fresh = 0

    def right(self, name, operator):
        text = self.expressions.any(self.rng.randrange(1, 3))
        if operator in ("/", "%"):
            text = "(%s | 1)" % text
        if operator and (name.startswith("self->") or "[" in name):
            text = "(%s + %s)" % (text, self.rng.choice(self.names))
        return text

    def change(self, depth=1):
        """(text, type): an assignment or, of what is extended rightly, ++ or --"""
        rng = self.rng
        name = rng.choice(self.names)
        type = self.target[name]
        if type in EXTENDED and rng.randrange(4) == 0:
            return rng.choice(("%s++", "%s--", "++%s", "--%s")) % name
        operator = rng.choice(("",) + OPERATORS)
        right = "(%s)" % self.change(depth - 1) if depth and rng.randrange(4) == 0 else self.right(name, operator)
        if operator and "[" in name + right or operator and "self->" in name:
            right = self.right(name, operator)
        return "%s %s= %s" % (name, operator, right)

    def unit(self):
        rng = self.rng
        kind = rng.randrange(10)
        name = rng.choice(self.names)
        show = "printf(\" %%d\", %s);" % name
        if kind == 0:       # the narrow ones, in their own type
            return "%s; %s" % (rng.choice(SHOW) % (rng.choice(("%s++", "%s--", "++%s", "--%s")) % name), show)
        if kind == 1:       # whose old value has no sign to lose
            return '%s = %d; printf("%%d", (long)%s); %s' % (
                name, rng.choice((0, 5, LARGEST.get(self.target[name], 2147483647))), rng.choice(("++%s", "%s++", "%s--")) % name, show)
        if kind == 2:
            return self.first_use()
        if kind == 3:
            a, b = rng.choice(self.names), rng.choice(self.names)
            return 'printf("%%d %%d", %s = %s, %s); printf(" %%d %%d", %s, %s)' % (
                a, self.right(a, ""), b, a, b)
        form = rng.choice(SHOW + WIDE)
        change = self.change()
        name = change.strip("+-").split(" ")[0].rstrip("+-")
        return '%s; printf(" %%d", %s)' % (form % change if form not in SHOW[3:] else form % change, name)

    def first_use(self):
        """A first assignment gives a variable the type of the expression."""
        rng = self.rng
        self.fresh += 1
        name = rng.choice(("n%d", "this->n%d", "self->n%d", "k%d[1]", "k%d[\"a\", 2]")) % self.fresh
        value = self.expressions.any(2)
        return '%s = %s; printf("%%d %%d %%x", %s, sizeof (%s), (long)%s)' % (name, value, name, name, name)


def program(rng, count):
    changes = Changes(rng)
    units = [Unit("BEGIN { %s; }" % changes.unit()) for _ in range(count)]
    return Program("changes", units, changes.head, changes.first)
