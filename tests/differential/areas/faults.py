"""Faults at run time: which there are, what they undo, and the ERROR probe.

Signed divisors only, no negative subscripts: DTrace for Linux does not test an unsigned divisor, and tells another
number for such a subscript.  No argument of an aggregation faults: there, DTrace for Linux adds an entry of 0.
"""
from program import Program, Unit

FAULTS = ("1 / z", "n / z", "1 % z", "l / lz", "(int)l % z", "*(int *)0", "*(int *)8", "*(long *)16", "*(char *)1", "*(short *)256",
          "strlen((string)nul)", "strlen(nul)", "a[8]", "a[n + 3]", "c[100]", "((struct st *)0)->w", "((struct st *)64)->x",
          "stringof((char *)0)", "*(unsigned char *)5", "index(nul, \"a\")", "substr(nul, 1)", "strjoin(\"a\", nul)", "basename(nul)",
          "nul == NULL ? 1 / z : 2", "copyinstr(0)", "strchr(nul, 'a')", "htonl(1 / z)")
HARMLESS = ("1", "n", "n / (z + 1)", "a[2]", "strlen(\"abc\")", "z ? 1 / z : 5", "n != 0 || 1 / z", "n == 0 && 1 / z", "lltostr(n)")


def effect(rng, number):
    return rng.choice(('printf("before %d");', "x = %d;", "@a%d = count();", "@b%d = sum(%d);", "m[%d] = 5;", "self->s = %d;", "trace(%d);",
                       "y++;", "this->t = %d;")).replace("%d", str(number))


def faulting(rng):
    """A statement that faults."""
    fault = rng.choice(FAULTS)
    return rng.choice(("trace(%s);", "this->v = %s; trace(1);", "trace(%s);", "printf(\"[%%s]\", lltostr((long)(%s)));",
                       "m[%s] = 1;", "x = 2 + (%s);")) % fault if not fault.startswith(
        ("strjoin", "substr", "stringof", "basename", "copyinstr", "strchr")) else "trace(%s);" % fault


class Faults:
    def __init__(self, rng):
        self.rng = rng
        self.number = 0

    def unit(self):
        rng = self.rng
        self.number += 1
        number = self.number
        kind = rng.randrange(8)
        show = 'BEGIN { printf("%%d %%d %%d %%d", x, y, m[%d], self->s); }' % number
        if kind < 4:
            text = "%s %s %s" % (effect(rng, number) if rng.randrange(2) else "", faulting(rng),
                                 effect(rng, number) if rng.randrange(2) else "")
            return Unit("BEGIN { %s }" % text.strip(), *([show] if rng.randrange(3) == 0 else []))
        if kind == 4:
            return Unit("BEGIN /%s/ { printf(\"true\"); }" % rng.choice(
                ("1 / z", "n % z", "*(int *)0", "a[8]", "n / 2", "z && 1 / z", "strlen(nul)", "z || n", "((struct st *)0)->w")))
        if kind == 5:
            return Unit("BEGIN { trace(%s); }" % rng.choice(HARMLESS))
        if kind == 6:
            return Unit("BEGIN { %s exit(%d); }" % (faulting(rng), number))
        return Unit("BEGIN { %s }" % effect(rng, number), "BEGIN { %s }" % faulting(rng), show)


def program(rng, count):
    faults = Faults(rng)
    head = ["struct st { int w; int x; long y; };", "int a[8];", "char c[16];", "int z;", "int n;", "long l;", "long lz;", "string nul;",
            "int x;", "int y;", "int m[int];", "self int s;"]
    first = ["BEGIN { n = 5; l = 7; nul = NULL; }"]
    last = ['END { printf("\\n=END=\\n"); }']
    if rng.randrange(2):
        last.append('ERROR { printf("[%d %d %d %x]", arg1, arg2, arg4, arg5); }')
    units = [faults.unit() for _ in range(count)]
    return Program("faults", units, head, first, last)
