"""What does not compile: operands, arguments, declarations, names, formats, orders of actions, aggregations and syntax.

A template has places for random parts.  What compiles by chance runs in both.  No template leaves a brace or a comment
open, which would take the units behind it along.
"""
import re

from program import Program, Unit

from areas.expressions import TYPES

PARTS = {
    "I": ("i", "l", "c", "1", "-1", "5000000000", "'a'", "E1", "arr[1]", "x.a", "pid", "sizeof (int)"),     # integers
    "S": ("s", '"text"', "probename", "execname", "strjoin(s, s)"),                                         # strings
    "B": ("s", '"text"', "x", "&x", "arr", "p", "x.b", "@g", "count()", "trace(1)", "(void)0", "NULL", "nosuch", "this->nosuch",
          "self->nosuch", "x.none", "m", "m[1]", "z[1, s]", "probename", "u", "E1", "i", "strlen"),         # anything
    "X": ("x", "u", "arr", "m", "z", "(void)0", "@g", "trace(1)", "count()", "nosuch"),                     # no scalar
    "T": TYPES + ("string", "struct st", "union un", "enum en", "void", "void *", "char *", "struct nosuch", "nosuch_t", "float"),
    "O": ("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&&", "||", "^^", ","),
    "U": ("-", "+", "~", "!", "*", "&", "sizeof ", "stringof "),
    "A": ("=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="),
    "F": ("alloca", "basename", "bcopy", "cleanpath", "copyin", "copyinto", "dirname", "htonl", "htons", "index", "inet_ntop",
          "ntohll", "progenyof", "rand", "rindex", "speculation", "strchr", "strjoin", "strlen", "strrchr", "strstr", "strtok", "substr"),
    "G": ("count", "sum", "min", "max", "avg", "stddev", "quantize", "lquantize", "llquantize"),
    "V": ("commit", "discard", "speculate"),
    "C": ("d", "i", "u", "x", "hd", "ld", "lld", "llu", "s", "c", "p", "Y", "T", "z", "@d", "e", "k", "hhd", "S"),
    "K": (";", "}", "{", ")", "(", "]", "[", ",", "=", "+", "while", "return", "int", "struct", "?", ":", "->", ".", "@", "&&",
          "sizeof", "provider", "inline", "translator", "self", "this", "5abc", "#", "$", "goto", "volatile"),  # tokens
    "D": ("pid", "probename", "1", '"s"', "E1", "(i)", "(i + 1)", "-i", "arg0", "strlen", "timestamp"),     # not assignable
    "N": ("0", "-1", "i", "1", "\"a\"", "33", "4294967296", "E1", "sizeof (int)", "nosuch"),                # sizes
}
BODIES = (
    "trace(<B> <O> <B>)", "trace(<B> <O> <B>)", "trace(<B> <O> <I>)", "trace(<I> <O> <X>)", "trace(<S> <O> <S>)", "trace(<S> <O> <I>)",
    "trace(<U><X>)", "trace(<U><S>)", "trace(<X> ? <I> : <I>)", "trace(<I> ? <B> : <B>)", "trace((<T>)<B>)", "trace((<T>)<X>)",
    "trace(sizeof (<T>))", "trace(<B>[<B>])", "trace(<I>[<I>])", "trace(<B>.a)", "trace(<B>->a)", "trace(<I>.a)", "trace(p->none)",
    "<D> <A> <I>", "<D>++", "--<D>", "i <A> <X>", "s <A> <I>", "i <A> <S>", "x <A> <B>", "arr <A> <I>", "m <A> <I>", "@g <A> <I>",
    "n? = <X>", "this->n? = <X>", "self->n? <A> <S>", "n?[<X>] = 1", "m[<S>] = 1", "m[1, 2] = 1", "z[<I>, <I>] = 1", "z[1] = 2",
    "n? = 1; n? = <S>", "n? = <S>; n? = <I>", "n?[1] = 1; n?[<S>] = 1", "n?[1] = 1; trace(n?)", "n? = 1; n?[1] = 1", "this->n?[1] = 1",
    "trace(<F>(<*B>))", "trace(<F>(<*B>))", "trace(<F>(<*I>))", "trace(<F>(<*S>))", "trace(<F>)", "trace(nosuch?(<*B>))", "<F>(<*X>)",
    "@n? = <G>(<*X>)", "@n? = <G>(<*I>)", "@n? = <G>(<S>)", "@n? = <F>(<S>)", "@n? = <I>", "@n? <A> count()", "@n?[<X>] = count()",
    "@n? = count(); @n? = <G>(<I>)", "@n?[1] = count(); @n?[<S>] = count()", "@n?[1] = count(); @n?[1, 2] = count()", "n? = <G>(1)",
    "trace(<G>(1))", "@n? = sum(<G>(1))", "@n? = lquantize(1, <N>, <N>, <N>)", "@n? = llquantize(1, <N>, <N>, <N>, <N>)",
    "@g[1] = count()", "trace(@g)", "@n? = @g", "@k[1] = sum(1)", "printa(@n?)", "printa(<B>)", "printa(\"%<C>\", @g)",
    "printa(\"%<C> %@d\", @k)", "printa(\"%@d %@d %@d\", @g)", "printa(<I>, @g)", "printa(\"%d\", @g, <B>)", "printa()",
    "clear(<B>)", "clear(@g, 1)", "trunc(<B>)", "trunc(@g, <B>)", "normalize(@g, <S>)", "normalize(<I>, 1)", "denormalize(<B>)",
    "printf(\"%<C>\", <B>)", "printf(\"%<C>\", <I>)", "printf(\"%<C>\", <S>)", "printf(\"%<C> %<C>\", <I>)", "printf(\"%<C>\")",
    "printf(\"%*d\", <B>, 1)", "printf(\"%.*s\", <S>, s)", "printf(\"%d\", 1, <B>)", "printf(<I>)", "printf()", "printf(s, <I>)",
    "exit(<S>)", "exit(<X>)", "exit()", "exit(1, <I>)", "trace()", "trace(<X>)", "trace(1, <I>)", "tracemem(<B>, <S>)", "tracemem(p, <N>)",
    "tracemem(p)", "trace(trace(<I>))", "n? = printf(\"\")", "trace(1) <O> 1", "setopt(<I>)", "setopt()", "freopen()", "freopen(<I>)",
    "system(<I>)", "system()", "<V>(<S>)", "<V>()", "<V>(1, <I>)", "speculate(1); speculate(<I>)", "trace(1); speculate(1)",
    "trace(1); commit(1)", "commit(1); trace(1)", "commit(1); <V>(1)", "speculate(1); <V>(1)", "speculate(1); exit(0)",
    "speculate(1); @n? = count()", "speculate(1); clear(@g)", "@n? = count(); commit(1)", "trace(1 <K> 2)", "trace(1) <K>", "<K> trace(1)",
    "trace(<K>)", "i = <K>", "i <K> 1; trace(i)", "trace((1)", "trace(\"open)", "trace('a)", "trace('')", "trace(arr[1)",
    "trace(0x)", "trace(09)", "trace(18446744073709551616)", "trace(1 2)", "trace(offsetof(<T>, a))", "trace(offsetof(struct st, none))",
    "trace((<T> *)<B>)", "x.a <A> <S>", "x.a <A> <X>", "p = <B>", "*p = <B>", "&i = 1", "trace(*<I>)", "trace(&<D>)", "trace(i++ ++)",
    "trace(xlate <<T>> (<B>))", "trace(arr[<N>])", "arr[<N>] = 1")
HEADS = (
    "int i;", "<T> i;", "<T> n?; <T> n?;", "<T> n?[<N>];", "<T> n?[<T>];", "<T> n?[<T>, <T>];", "self <T> n?; this <T> n?;",
    "self <T> n?[<T>];", "this <T> n?[<T>];", "<T> pid;", "<T> probename;", "<T> strlen;", "<T> n?(int);", "<T> n? = 1;",
    "struct n? { <T> a; <T> a; };", "struct n? { <T> a : <N>; };", "struct n? { int a : <N>; int b; };", "struct st { int a; };",
    "struct n? { struct n? a; };", "union n? { <T> a[<N>]; };", "enum n? { <D> };", "enum n? { A?, A? };", "enum n? { A? = <N> };",
    "enum n? { E1 };", "enum en { B? };", "typedef <T> st_t; typedef <T> st_t;", "typedef <T> i;", "<T> <T> n?;", "unsigned <T> n?;",
    "long <T> n?;", "short <T> n?;", "struct <K> { int a; };", "int <K>;", "int n? <K>", "<K> int n?;", "<T> *n?[<N>];",
    "inline <T> n? = <B>;", "inline <T> n?[int y] = <B>;", "translator <T> < int q > { a = <B>; };", "const <T> n?;", "volatile <T> *n?;",
    "translator struct st < int q > { a = <S>; };", "extern <T> n?;", "static <T> n?;", "register <T> n?;", "auto <T> n?;", "#pragma D <K>",
    "#pragma D option nosuch", "#pragma nosuch", "#pragma D attributes <K>", "#nosuch", "union st n?;", "struct en n?;", "enum st n?;")
CLAUSES = ("BEGIN /<X>/ { trace(1); }", "BEGIN /<S>/ { trace(1); }", "BEGIN /<B> <O> <B>/ { trace(1); }", "BEGIN // { trace(1); }",
           "BEGIN /1 { trace(1); }", "BEGIN <K> { trace(1); }", "BEGIN trace(1); }", "BEGIN { trace(1); } }",
           "BEGIN /trace(1)/ { trace(1); }", "BEGIN /i = 1/ { <B>; }", "BEGIN { <B>; <X>; }", "BEGIN { { trace(1); } }")
PLACE = re.compile(r"<([*]?)([A-Z])>")


class Errors:
    def __init__(self, rng):
        self.rng = rng
        self.number = 0

    def part(self, match):
        """A random part; of <*X>, a list of some."""
        wanted = self.rng.randrange(4) if match.group(1) else 1
        return ", ".join(self.rng.choice(PARTS[match.group(2)]) for _ in range(wanted))

    def filled(self, template):
        return PLACE.sub(self.part, template).replace("?", "%d" % self.number if " ? " not in template else "?")

    def unit(self):
        self.number += 1
        kind = self.rng.randrange(8)
        if kind == 0:
            return Unit(self.filled(self.rng.choice(CLAUSES)))
        if kind < 3:
            return Unit("BEGIN { trace(1); }", head=[self.filled(self.rng.choice(HEADS))])
        return Unit("BEGIN { %s; }" % self.filled(self.rng.choice(BODIES)))


def program(rng, count):
    errors = Errors(rng)
    head = ["int i;", "long l;", "unsigned char c;", "string s;", "enum en { E0, E1 };", "union un { int a; char b[8]; };", "union un u;",
            "struct st { int a; char b[4]; };", "struct st x;", "int arr[4];", "struct st *p;", "int m[int];", "int z[int, string];"]
    first = ['BEGIN { i = 5; l = 7; c = 3; s = "str"; @g = count(); @k[1, "a"] = sum(1); m[1] = 2; }']
    return Program("errors", [errors.unit() for _ in range(count)], head, first)
