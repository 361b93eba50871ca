-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 1: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 1: operands have incompatible types: "string" = "int"
pydtrace: failed to compile script /dev/stdin: [D_OP_ARITH] line 1: operator - requires an operand of arithmetic type
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 1: failed to resolve word: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "$3); }"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "$4"
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: global variable identifier redeclared: text
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "$5); }"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "$5); }"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "$11"
pydtrace: failed to compile script /dev/stdin: [D_INT_OFLOW] line 1: integer constant 0x1 cannot be represented in any built-in integral type
pydtrace: failed to compile script /dev/stdin: [D_MACRO_OFLOW] line 1: macro argument $7 constant 99999999999999999999x results in integer overflow
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 1: failed to resolve  5: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_DECL_BFSIZE] line 1: bit-field too big for type: b
pydtrace: failed to compile script /dev/stdin: [D_DECL_BFCONST] line 1: positive integral constant expression expected as bit-field size
pydtrace: failed to compile script /dev/stdin: [D_INT_OFLOW] line 1: integer constant 0x8000000000000000 cannot be represented in any built-in integral type
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 1: macro argument $12 is not defined
pydtrace: failed to compile script /dev/stdin: [D_OP_IDENT] line 1: operator . must be followed by an identifier
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "$3"
