"""Several aggregations in a printa(): joined by their keys, those that miss some, their order, and the refusals.

Without stddev(): DTrace for Linux cannot print one that misses a key.
"""
from program import Program, Unit

from areas.aggregations import KEYS, call

FUNCTIONS = ("count", "sum", "min", "max", "quantize", "lquantize", "avg")
OPTIONS = ([], [], [], ["-xaggsortkey"], ["-xaggsortrev"], ["-xaggsortpos=1"], ["-xaggsortpos=2"], ["-xaggsortkeypos=1"],
           ["-xaggsortkey", "-xaggsortkeypos=1"], ["-xaggsortpos=1", "-xaggsortrev"])


class Several:
    def __init__(self, rng):
        self.rng = rng
        self.number = 0

    def unit(self):
        rng = self.rng
        self.number += 1
        names = ["@%s%d" % (letter, self.number) for letter in "abcd"[:rng.randrange(2, 5)]]
        types = [rng.choice(sorted(KEYS)) for _ in range(rng.choice((0, 1, 1, 1, 2, 2)))]
        values = [[KEYS[type](rng) for type in types] for _ in range(rng.randrange(1, 5))]
        functions = [rng.choice(FUNCTIONS) for _ in names]
        wrong = rng.randrange(25) == 0
        updates = []
        for name, function in zip(names, functions):
            for _ in range(rng.randrange(1, 5)):
                keys = list(rng.choice(values))
                if wrong and name == names[-1]:
                    keys = keys[1:] if keys and rng.randrange(2) else keys + ["1"]
                updates.append("%s%s = %s;" % (name, "[%s]" % ", ".join(keys) if keys else "", call(rng, function, False)))
        rng.shuffle(updates)
        shown = names[:rng.randrange(1, len(names) + 1)] if rng.randrange(4) == 0 and not wrong else names
        if rng.randrange(3) == 0:
            print_ = "printa(%s);" % ", ".join(shown)
        else:
            print_ = 'printa("%s", %s);' % (self.form(functions, types), ", ".join(shown))
        normalize = "normalize(%s, 3); " % names[0] if functions[0] == "sum" and rng.randrange(5) == 0 else ""
        return Unit("BEGIN { %s }" % " ".join(updates), "BEGIN { %s%s }" % (normalize, print_))

    def form(self, functions, types):
        rng = self.rng
        text = ""
        for type in types[:rng.randrange(len(types) + 1)]:
            text += rng.choice(("%s ", "%-6s|")) if type == "string" else rng.choice(("%d ", "%5d|"))
        for function in functions[:rng.randrange(len(functions) + 1)]:
            if function == "avg":
                break
            text += rng.choice(("%@d ", "%@6d ", "%-@6d|", "%@x "))
        return text + "\\n"


def program(rng, count):
    several = Several(rng)
    return Program("printa", [several.unit() for _ in range(count)], options=["-q"] + rng.choice(OPTIONS))
