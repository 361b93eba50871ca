"""Differences that are known: faults and limits of DTrace for Linux that pydtrace does not share.

A row is as narrow as it can be.  A difference that no row takes is unexplained, and fails the run.
"""
import re

ROWS = []


def explained(reason):
    """Decorator: the function says of a difference whether this is the reason."""
    def add(function):
        ROWS.append((function.__name__, reason, function))
        return function
    return add


def reason_of(difference):
    for name, reason, applies in ROWS:
        if applies(difference):
            return name, reason
    return None


def has_fault(text, fault):
    return "! " in text and fault in text


@explained("DTrace for Linux does not test an unsigned divisor: / gives 0, % the dividend")
def unsigned_division_by_zero(difference):
    return (has_fault(difference.ours, "divide-by-zero") and "! " not in difference.theirs
            and re.search(r"[/%]", difference.text()) is not None)


@explained("DTrace for Linux leaves old bytes behind the NUL of a string, and then takes the string for no text")
def old_bytes_behind_a_string(difference):
    dump = re.findall(r"\n +[0-9a-f]+: ((?:[0-9a-f]{2} )+)", difference.theirs)
    text, _, behind = bytes.fromhex("".join(dump)).partition(b"\0")
    if text == b"":
        same = re.sub(r"\n +0  1  2 .*\n(?: +[0-9a-f]+: .*\n)+", "", difference.theirs) == difference.ours
    else:
        same = text.decode("latin-1") in difference.ours
    return behind.strip(b"\0") != b"" and same


@explained("strchr() of the character 0 finds the end of the string here, as in C and the other DTraces")
def strchr_of_0(difference):
    return (re.search(r"\bstrr?chr\(", difference.text()) is not None
            and difference.theirs.strip("\n") == "[no]" and difference.ours.strip("\n") == "[yes]")


@explained("DTrace for Linux gives a struct or enum that nobody declared the size -1")
def size_of_no_struct(difference):
    return (re.search(r"sizeof \((struct|union|enum) \w+\)", difference.text()) is not None and difference.theirs == "compiles"
            and difference.ours.startswith("[D_SIZEOF_TYPE]"))


@explained("an empty string is found at the end by index() from behind it, and at 0 by rindex() from before it, as in illumos")
def empty_string_outside(difference):
    return (re.search(r'\br?index\(.*, "", ', difference.text()) is not None
            and "-1" in difference.theirs
            and re.fullmatch(re.escape(difference.theirs).replace(r"\-1", r"\d+"), difference.ours) is not None)


@explained("DTrace for Linux looks up %a and %A of an integer in a process of -p or -c only, and refuses it without")
def symbol_without_process(difference):
    return ("or _usymaddr (without -p/-c)" in difference.theirs
            and re.search(r"%[^a-zA-Z%]*[aA]", difference.text()) is not None)


@explained("DTrace for Linux tells an index below 0 as the quotient of its offset, without a sign, and the element's size")
def index_below_0(difference):
    tells = r"index out of bounds \((-?\d+)\)"
    there, here = (re.search(tells, said) for said in (difference.theirs, difference.ours))
    if not there or not here or re.sub(tells, "", difference.theirs) != re.sub(tells, "", difference.ours):
        return False
    index, told = int(here.group(1)), int(there.group(1))
    return index < 0 and any(told == (index * size) % 2 ** 64 // size for size in range(2, 4097))


@explained("DTrace for Linux compiles an array of any size, and fails when it asks the kernel for its memory")
def array_of_gigabytes(difference):
    return difference.theirs == "compiles" and re.fullmatch(r"\[D_DECL_ARRBIG\] line \d+: array too big", difference.ours) is not None


@explained("DTrace for Linux prints a character behind a dot or an arrow that begins no name, and compiles the text without it")
def no_name_behind_a_dot(difference):
    here = re.fullmatch(r'\[D_SYNTAX\] line \d+: syntax error near "([^a-zA-Z_`])"', difference.ours)
    return here is not None and re.search(r"(\.|->)\s*" + re.escape(here.group(1)), difference.text()) is not None


@explained("the address of a variable is another one in each tracer")
def address_of_a_variable(difference):
    return (re.search(r"trace\(&\w", difference.text()) is not None
            and all(re.fullmatch(r"\d{12,20}", said.strip()) for said in (difference.theirs, difference.ours)))


@explained("tracemem() of no memory is a fault here, as in illumos, and zeros in DTrace for Linux")
def tracemem_of_null(difference):
    return ("tracemem(" in difference.text() and has_fault(difference.ours, "invalid address (0x0)")
            and "! " not in difference.theirs and re.search(r" 0: (00 )+", difference.theirs) is not None)


@explained("DTrace for Linux takes the name of a type before a comma for a variable, among keys too")
def type_before_a_comma(difference):
    return (re.search(r"\[\w+,", difference.text()) is not None and difference.ours == "compiles"
            and re.fullmatch(r'\[D_SYNTAX\] line \d+: syntax error near ","', difference.theirs) is not None)


@explained("DTrace for Linux adds to an array that is no pointer, and refuses all else with it")
def sum_into_an_array(difference):
    return (re.search(r"\barr [-+]= ", difference.text()) is not None and difference.theirs == "compiles"
            and "[D_OP_VFPTR]" in difference.ours)


@explained("DTrace for Linux looks for a type without a name where an unknown one stands behind const")
def unknown_type_behind_const(difference):
    return ("failed to resolve type : Unknown type name" in difference.theirs and "[D_SYNTAX]" in difference.ours
            and re.search(r"\b(const|volatile) nosuch_t\b", difference.text()) is not None)


@explained("DTrace for Linux adds the type of a sizeof in a bit-field's width to the words of its type")
def sizeof_as_width(difference):
    return ("[D_DECL_COMBO]" in difference.theirs and "[D_DECL_COMBO]" not in difference.ours
            and re.search(r" : sizeof \(", difference.text()) is not None)


@explained("rand() is another number in each tracer")
def random_number(difference):
    return (re.search(r"\brand\(\)", difference.text()) is not None
            and all(re.fullmatch(r"-?\d+", said.strip()) for said in (difference.theirs, difference.ours)))


@explained("DTrace for Linux does not always tell of a read beside a null pointer")
def index_of_null(difference):
    return (re.search(r"\[p\]|\bp\[", difference.text()) is not None and "! " not in difference.theirs
            and re.search(r"! .*: invalid address \(0x[0-9a-f]{1,3}\)", difference.ours) is not None)


@explained("pid is another number in each tracer, and a variable that has added it up")
def sum_of_pids(difference):
    there, here = (re.sub(r"-?\d+", "N", said) for said in (difference.theirs, difference.ours))
    return re.search(r"\(?i\)? .?= pid", difference.program.text()) is not None and there == here and "\n! " not in here


@explained("DTrace for Linux compares an enum with what has no value")
def enum_and_nothing(difference):
    return (re.search(r'\[D_OP_INCOMPAT\] .*("enum en" [=!<>]+ "(void|aggregating function)"|"(void|aggregating function)" [=!<>]+ "enum en")',
                      difference.ours) is not None and "[D_OP_" not in difference.theirs)


@explained("a type as the value of an enumerator: an unknown variable to DTrace for Linux, a syntax error here")
def type_as_enumerator(difference):
    return (re.search(r"\benum \w* ?\{", difference.text()) is not None and "[D_SYNTAX]" in difference.ours
            and re.match(r"\[D_IDENT_UNDEF\] line \d+: failed to resolve \w+: Unknown variable name", difference.theirs) is not None)


@explained("DTrace for Linux gives a negative enumerator the value of its 32 bits without a sign")
def negative_enumerator(difference):
    there, here = difference.theirs.strip(), difference.ours.strip()
    return (re.search(r"\benum \w* ?\{ \w+ = ", difference.text()) is not None and re.fullmatch(r"-\d+", here) is not None
            and there == str(int(here) % 2 ** 32))
