"""Integer expressions without side effects: constants, variables of every type, elements of associative arrays."""
from program import Program, Unit

from areas.expressions import Expressions, variables

FORMS = ('printf("%%d", %s)', 'printf("%%x", %s)', 'printf("%%u", %s)', 'printf("%%d", (long)%s)', 'printf("%%x", (long)%s)',
         'printf("%%d", sizeof (%s))', "trace(%s)", 'printf("%%c", (char)%s)', 'printf("%%o", %s)')


def program(rng, count):
    named = variables(rng, "v")
    head = ["%s %s;" % (type, name) for name, type, _ in named]
    head += ["this %s t%s;" % (type, name) for name, type, _ in named[:6]]
    head += ["self %s s%s;" % (type, name) for name, type, _ in named[4:8]]
    sets = ["%s = %s;" % (name, value) for name, _, value in named]
    sets += ["this->t%s = %s;" % (name, value) for name, _, value in named[:6]]
    sets += ["self->s%s = %s;" % (name, value) for name, _, value in named[4:8]]
    leaves = [name for name, _, _ in named]
    leaves += ["self->s%s" % name for name, _, _ in named[4:8]] + ["this->t%s" % name for name, _, _ in named[:6]]
    expressions = Expressions(rng, leaves)
    units = [Unit("BEGIN { %s; }" % (rng.choice(FORMS) % ("(%s)" % expressions.any(rng.randrange(1, 5)))))
             for _ in range(count)]
    return Program("ints", units, head, ["BEGIN { %s }" % " ".join(sets)])
