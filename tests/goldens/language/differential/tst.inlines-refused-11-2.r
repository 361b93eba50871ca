-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 23: failed to resolve w32: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_DECL_VOIDOBJ] line 23: cannot declare void inline: w36
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 23: failed to resolve y: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_XLATE_NOCONV] line 24: translator does not define conversion for member: b
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 24: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_XLATE_NOCONV] line 24: translator does not define conversion for member: b
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 24: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_XLATE_NONE] line 24: cannot translate from "string" to "struct w56"
