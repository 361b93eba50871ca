"""Random integer expressions, for every area that needs some."""

TYPES = ("char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long",
         "unsigned long", "long long", "unsigned long long", "int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t",
         "uint32_t", "int64_t", "uint64_t")
BORDERS = (0, 1, 2, 3, 5, 7, 8, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 255, 256, 300, 32767, 32768, 65535, 65536,
           1000000, 2147483647, 2147483648, 4294967295, 4294967296, 5000000000, 1 << 40, (1 << 63) - 1)
BINARY = ("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "<", "<=", ">", ">=", "==", "!=")
LOGIC = ("&&", "||", "^^")
SUFFIXES = ("", "", "", "u", "U", "l", "L", "ul", "UL", "ll", "LL", "ull", "ULL")
CHARACTERS = ("'a'", "'Z'", "'\\n'", "'\\0'", "'\\377'", "'\\x7f'", "'ab'", "'abc'")


def constant(rng):
    kind = rng.randrange(10)
    if kind == 0:
        return rng.choice(CHARACTERS)
    value = rng.choice(BORDERS) if kind < 7 else rng.getrandbits(rng.choice((4, 8, 16, 32, 40, 63)))
    form = rng.choice(("%d", "%d", "%d", "0x%x", "0X%x", "0%o"))
    suffix = rng.choice(SUFFIXES)
    if form != "%d" and rng.randrange(8) == 0:      # all 64 bits, which a decimal constant cannot have
        value |= 1 << 63
    if suffix == "U" and value >> 32:               # DTrace knows only the small u here, against its own rule
        suffix = "u"
    return form % value + suffix


def divisor(rng, text):
    """What is seldom 0; DTrace for Linux does not test an unsigned divisor for 0."""
    return "(%s | 1)" % text if rng.randrange(5) else text


class Expressions:
    """leaves: names of variables, or other operands, that an expression may hold."""

    def __init__(self, rng, leaves=(), types=TYPES):
        self.rng, self.leaves, self.types = rng, list(leaves), types

    def leaf(self):
        rng = self.rng
        return rng.choice(self.leaves) if self.leaves and rng.randrange(3) else constant(rng)

    def any(self, depth=3):
        rng = self.rng
        if depth == 0 or rng.randrange(6) == 0:
            return self.leaf()
        kind = rng.randrange(16)
        if kind < 9:
            operator = rng.choice(BINARY)
            right = self.any(depth - 1)
            if operator in ("/", "%"):
                right = divisor(rng, right)
            return "(%s %s %s)" % (self.any(depth - 1), operator, right)
        if kind < 11:
            return "((%s)%s)" % (rng.choice(self.types), self.any(depth - 1))
        if kind < 13:
            return "(%s%s)" % (rng.choice("-~!+"), self.operand(depth - 1))
        if kind < 14:
            return "(%s %s %s)" % (self.any(depth - 1), rng.choice(LOGIC), self.any(depth - 1))
        if kind < 15:
            return "(%s ? %s : %s)" % (self.any(depth - 1), self.any(depth - 1), self.any(depth - 1))
        return "sizeof (%s)" % rng.choice((self.any(depth - 1), rng.choice(self.types)))

    def operand(self, depth):
        """Of a unary operator: never a second - or +, which would make -- and ++."""
        text = self.any(depth)
        return "(%s)" % text if text[0] in "+-" else text

    def nonzero(self, depth=3):
        return "(%s | 1)" % self.any(depth)


def variables(rng, prefix, types=TYPES):
    """[(name, type, value)]: one of each type, with a value that it may or may not hold."""
    return [("%s%d" % (prefix, n), type, rng.choice(("", "-")) + constant(rng)) for n, type in enumerate(types)]
