"""Macro arguments $0 to $9, $$0 to $$9 and macro variables, in every place that can hold one: numbers with signs and
suffixes, words, text with quotes, missing arguments (also with -xdefaultargs) and unused ones (also with -xargref).

Variables whose values are the tracer's own or its user's ($pid, $uid) are only compared with what D tells of it.  No macro stands in a
probe description: pydtrace takes names of probes that a process may have later.  No macro follows another: DTrace for Linux hangs behind
the syntax error of two new words.
"""
from program import Program, Unit

NUMBERS = ("0", "1", "-1", "+5", "-0", "42", "007", "-012", "0x1f", "-0X10", "2147483647", "2147483648", "-2147483648",
           "4294967296", "9223372036854775807", "-9223372036854775808", "5u", "5UL", "7ll", "-3L", "0x7fu", "300")
ODD = ("9223372036854775808", "18446744073709551616", "5lu", "0x", "1.5", "-", "+", "--5", "-x", "5-", "012789", "08", "12abc", "1e3",
       "0b101", "0b2", "1lll", "-0b1", "-5L", "+5u", " 5", "5 ", "1_000")
WORDS = ("word", "n", "_x", "text", "BEGIN", "int", "probename", "E1", "sizeof", "NULL", "m")
TEXTS = ("", "a b", 'quo"ted', "it's", "back\\slash", "\\n", "tab\there", "100%d", "%s", "/x/", "$1", "@a", "'c'", "a-b",
         "a:b", "x*", "self->x", "a.b", "n + 1", "trace(1)", "#", "a\nb", "0123456789" * 4)
OPTIONS = ((), (), ("-xdefaultargs",), ("-xdefaultargs",), ("-xargref",), ("-xdefaultargs", "-xargref"))

# # is a macro that is a token, $# one that is a string, ? a number of the unit.
CLAUSES = (
    "BEGIN { trace(#); }", "BEGIN { trace(#); }", 'BEGIN { printf("%d", #); }', 'BEGIN { printf("%x %u", #, #); }',
    'BEGIN { printf("%d", (long)#); }', 'BEGIN { printf("%d", sizeof (#)); }', "BEGIN { trace(# + 1); }",
    "BEGIN { trace(-#); }", "BEGIN { trace(!#); }", "BEGIN { trace(n - #); }", "BEGIN { trace(n -#); }",
    "BEGIN { trace(# << 1); }", "BEGIN { trace(# > 3 && #); }", "BEGIN { trace((char)#); }", "BEGIN { trace(# 1); }",
    "BEGIN { trace(#n); }", "BEGIN { trace(n#); }", "BEGIN { trace(1#); }", 'BEGIN { trace("#"); }', "BEGIN { trace('#'); }",
    "BEGIN { this->v? = #; trace(this->v?); }", "BEGIN { v? = #; trace(v?); }", "BEGIN { # = 3; trace(#); }",
    "BEGIN { self-># = 3; trace(self->#); }", "BEGIN { ++#; }", "BEGIN { #[1] = 3; trace(#[1]); }", "BEGIN { trace(m[#]); }",
    "BEGIN { @s? = sum(#); }", "BEGIN { @k?[#] = count(); }", "BEGIN { @#? = count(); }", "BEGIN { trace(lltostr(#)); }",
    "BEGIN { trace(alloca(#) != NULL); }", "BEGIN { trace(#()); }", "BEGIN { #; }", "BEGIN { trace(x.#); }",
    'BEGIN /#/ { printf("true"); }', 'BEGIN /n == #/ { printf("true"); }', "BEGIN /# { trace(1); }",
    "BEGIN { trace($#); }", 'BEGIN { printf("[%s]", $#); }', 'BEGIN { printf("%S", $#); }', "BEGIN { trace(strlen($#)); }",
    'BEGIN { printf("%d", sizeof ($#)); }', "BEGIN { trace($# == \"word\"); }", "BEGIN { trace(strjoin($#, $#)); }",
    'BEGIN { trace(substr($#, 1)); }', "BEGIN { v? = $#; trace(v?); }", "BEGIN { @k?[$#] = count(); }",
    'BEGIN { printf($#); }', 'BEGIN { trace("a" $#); }', "BEGIN { $# = 1; }", 'BEGIN { trace("$#"); }', "BEGIN { trace(x$#); }",
    'BEGIN /$# != ""/ { printf("true"); }', "BEGIN { trace($$#); }")
HEADS = (
    ("inline int k? = #;", "BEGIN { trace(k?); }"), ("inline string k? = $#;", "BEGIN { trace(k?); }"),
    ("enum e? { F? = # };", "BEGIN { trace(F?); }"), ("int a?[#];", 'BEGIN { printf("%d", sizeof (a?)); }'),
    ("struct s? { int b : #; int c; };", 'BEGIN { printf("%d", sizeof (struct s?)); }'), ("int #?;", "BEGIN { #? = 1; trace(#?); }"), ("typedef # t?;", 'BEGIN { printf("%d", sizeof (t?)); }'))
VARIABLES = ("trace($uid == uid);", "trace($euid - $uid);", "trace($gid == $egid);", "trace($pid == pid);", "trace($ppid == ppid);",
             "trace($pid > 0);", "trace($pgid > 0);", "trace($sid > 0);", "trace(-$uid == -uid);", 'printf("%d", sizeof ($pid));',
             "trace($$uid == lltostr(uid));", "trace(strlen($$pid) > 0);", "trace($nosuch);", "trace($$nosuch);", "trace($);", "trace($$);",
             "trace($uidx);", "trace($10);", "trace($$12);", "trace($01);", "$uid = 1;", "trace($uid$gid);", "trace($0x1);")


class Macros:
    def __init__(self, rng, last):
        self.rng, self.last = rng, last
        self.number = 0

    def filled(self, *texts):
        """A place names one macro in all of the texts, most of the time one that has an argument."""
        macro = "$%d" % self.rng.choice((0,) + tuple(range(1, self.last + 1)) * 3 + (self.last + 1,))
        return [text.replace("#", macro).replace("?", "%d" % self.number) for text in texts]

    def unit(self):
        self.number += 1
        kind = self.rng.randrange(10)
        if kind == 0:
            return Unit("BEGIN { %s }" % self.rng.choice(VARIABLES))
        if kind == 1:
            head, clause = self.filled(*self.rng.choice(HEADS))
            return Unit(clause, head=[head])
        return Unit(*self.filled(self.rng.choice(CLAUSES)))


def program(rng, count):
    arguments = [rng.choice(rng.choice((NUMBERS, NUMBERS, NUMBERS, ODD, WORDS, WORDS, TEXTS)))
                 for _ in range(rng.randrange(0, 9))]
    used = list(range(1, len(arguments) + 1))
    options = rng.choice(OPTIONS)
    if arguments and rng.randrange(6) == 0:     # one that a unit may or may not use: else all are refused alike
        del used[rng.randrange(len(used))]
        count = count if "-xargref" in options else min(count, 6)
    macros = Macros(rng, len(arguments))
    head = ["int n;", "string text;", "int m[int];", "enum e { E0, E1 };", "struct x { int a; } x;"]
    first = ['BEGIN { n = %d; text = "some"; m[1] = 5; %s }' % (
        rng.randrange(-5, 1000), " ".join('printf("%%s ", $$%d);' % number for number in used))]
    dash = next((i for i, argument in enumerate(arguments) if argument.startswith("-")), None)
    if dash is not None:
        arguments.insert(dash, "--")
    return Program("macros", [macros.unit() for _ in range(count)], head, first, options=["-q", *options], arguments=arguments)
