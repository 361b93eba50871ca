"""One aggregation: functions, keys, order, printa() with and without a format, what END prints of itself, and
trunc(), clear(), normalize(), denormalize(); with the options of the order."""
from program import Program, Unit

FUNCTIONS = ("count", "sum", "sum", "min", "max", "avg", "stddev", "quantize", "lquantize", "llquantize")
KEYS = {"int": lambda rng: "%d" % rng.choice((-1, 0, 1, 2, 300, 70000)),
        "char": lambda rng: "(char)%d" % rng.choice((-1, 0, 5, 65, 127)),
        "short": lambda rng: "(short)%d" % rng.choice((-1, 0, 5, 300)),
        "long": lambda rng: "%dLL" % rng.choice((-1, 0, 7, 1 << 33)),
        "string": lambda rng: '"%s"' % rng.choice(("a", "b", "abc", "", "hello world", "x" * 50, "A", "10", "9"))}
OPTIONS = ([], [], ["-xaggsortkey"], ["-xaggsortrev"], ["-xaggsortkeypos=1"], ["-xaggsortkey", "-xaggsortkeypos=1"],
           ["-xaggsortkey", "-xaggsortrev"], ["-xaggsortpos=1"])


def call(rng, function, wide=True):
    """A call of an aggregating function; its value is small unless wide."""
    value = rng.choice((-5, -1, 0, 1, 2, 3, 7, 10, 100, 1000) + ((123456789, 1 << 40, -(1 << 33)) if wide else ()))
    if function == "count":
        return "count()"
    if function == "lquantize":
        return "lquantize(%d, -10, 110, 10%s)" % (value, ", 2" if rng.randrange(5) == 0 else "")
    if function == "llquantize":
        return "llquantize(%d, 10, 0, 4, 10)" % value
    if function == "quantize" and rng.randrange(4) == 0:
        return "quantize(%d, %d)" % (value, rng.choice((1, 2, 3, -1, 0)))
    return "%s(%d)" % (function, value)


class One:
    def __init__(self, rng):
        self.rng = rng
        self.number = 0
        self.last = []

    def unit(self):
        rng = self.rng
        self.number += 1
        name, function = "@a%d" % self.number, rng.choice(FUNCTIONS)
        types = [rng.choice(sorted(KEYS)) for _ in range(rng.choice((0, 1, 1, 1, 2, 2, 3)))]
        updates = []
        for _ in range(rng.randrange(1, 7)):
            keys = ", ".join(KEYS[type](rng) for type in types)
            updates.append("%s%s = %s;" % (name, "[%s]" % keys if types else "", self.call(function)))
        clauses = ["BEGIN { %s }" % " ".join(updates)]
        actions = self.actions(name, function, types)
        if rng.randrange(5) == 0:       # END prints it of itself
            return Unit(*clauses)
        return Unit(*clauses, "BEGIN { %s }" % " ".join(actions))

    def call(self, function):
        return call(self.rng, function)

    def actions(self, name, function, types):
        rng = self.rng
        found = []
        if rng.randrange(4) == 0:
            found.append(rng.choice(("trunc(%s);", "trunc(%s, %d);", "clear(%s);", "denormalize(%s);")).replace("%s", name)
                         .replace("%d", "%d" % rng.randrange(-3, 4)))
            if function == "stddev" and found[0].startswith("clear"):   # which DTrace for Linux cannot print
                found.clear()
        if function in ("count", "sum") and rng.randrange(4) == 0:
            found.append("normalize(%s, %d);" % (name, rng.choice((1, 2, 7, 1000))))
        plain = "printa(%s);" % name
        form = plain if "normalize" in "".join(found) else "printa(\"%s\", %s);" % (self.form(function, types), name)
        found.append(rng.choice((plain, form)))
        if rng.randrange(4) == 0:
            found.append(rng.choice((plain, form, "denormalize(%s); %s" % (name, plain))))
        return found

    def form(self, function, types):
        rng = self.rng
        text = rng.choice(("", "<", "k "))
        for type in types[:rng.randrange(len(types) + 1)]:
            text += rng.choice(("%s ", "%-12s|", "%20s ") if type == "string" else ("%d ", "%x ", "%6d|", "%u "))
        if function == "avg":           # of negative values, a format prints what is not their average
            return text + "\\n"
        return text + rng.choice(("%@d", "%@8d", "%-@8d|", "%@u", "%@x")) + rng.choice(("\\n", "", "%%\\n"))


def program(rng, count):
    one = One(rng)
    return Program("aggregations", [one.unit() for _ in range(count)], options=["-q"] + rng.choice(OPTIONS))
