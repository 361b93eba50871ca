-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$"
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro variable $nosuch is not defined
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$$0"
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $022 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$12 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "{"
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $$2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro argument $2 is not defined
pydtrace: failed to compile script /dev/stdin: [D_DECL_ARRSUB] line 7: positive integral constant expression or tuple signature expected as array declaration subscript
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_FUNC_IDENT] line 7: function designator is not of function type
pydtrace: failed to compile script /dev/stdin: [D_FUNC_IDENT] line 7: function designator is not of function type
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: operands have incompatible types: "int" == "string"
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 7: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: operands have incompatible types: "int" - "string"
pydtrace: failed to compile script /dev/stdin: [D_CAST_INVAL] line 7: invalid cast expression: "string" to "char"
