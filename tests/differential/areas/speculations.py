"""speculation(), speculate(), commit() and discard(): one speculation a program, or the refusals.

DTrace for Linux clears a buffer some time after it is committed or discarded, so a program asks for few.
"""
from program import Program, Unit

RECORDS = ('printf("%s%d ");', 'trace(%d);', 'printf("<%d>", i);', 'trace("%s%d");', "i++; printf(\"%d:\", i);", "i += %d;")


def record(rng):
    return rng.choice(RECORDS).replace("%s", rng.choice("abc")).replace('%d", i', "\0").replace(
        "%d", str(rng.randrange(100))).replace("\0", '%d", i')


def body(rng):
    return " ".join(record(rng) for _ in range(rng.randrange(1, 4)))


def wrong(rng):
    return rng.choice((
        "speculate(this->id); speculate(this->id); trace(1);", "trace(1); speculate(this->id);", "speculate();", "commit();", "discard();",
        "speculate(\"a\");", "commit(\"a\");", "speculate(this->id); exit(0);", "speculate(this->id); commit(this->id);",
        "speculate(this->id); discard(this->id);", "speculate(this->id); @a = count();", "commit(this->id); trace(1); speculate(this->id);",
        "commit(this->id); commit(this->id);", "trace(1); commit(this->id);", "speculate(this->id); @a[1] = sum(2); trace(1);",
        "speculation(1);", "speculate(1, 2);", "trace(speculate(1));", "speculate(this->id); printa(@a);",
        "discard(this->id); trace(1);", "speculate(sp); ustack(); exit(1);", "x = speculate(1);"))


def program(rng, count):
    if rng.randrange(8) == 0:
        return Program("speculations", [Unit("BEGIN { this->id = sp; %s }" % wrong(rng)) for _ in range(min(count, 12))],
                       ["int sp;", "int i;"], ["BEGIN { sp = 0; @a = count(); }"])
    clauses = ["BEGIN { sp = speculation(); %s }" % (record(rng) if rng.randrange(2) else "")]
    for _ in range(rng.randrange(1, 5)):
        if rng.randrange(3):
            clauses.append("BEGIN { speculate(sp); %s }" % body(rng))
        else:
            clauses.append("BEGIN { %s }" % body(rng))
    end = rng.randrange(5)
    if end < 3:
        clauses.append("BEGIN { commit(sp); }")
    elif end == 3:
        clauses.append("BEGIN { discard(sp); }")
    if rng.randrange(2):
        clauses.append("BEGIN { %s }" % body(rng))
    options = ["-q"] if rng.randrange(2) else []
    return Program("speculations", [Unit(*clauses)], ["int sp;", "int i;"], options=options)
