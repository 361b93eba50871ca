-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: inline k14 definition uses incompatible types: "int" = "string"
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro variable $uidx is not defined
pydtrace: failed to compile script /dev/stdin: [D_DECL_ARRSUB] line 7: positive integral constant expression or tuple signature expected as array declaration subscript
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$220"
pydtrace: failed to compile script /dev/stdin: [D_DECL_BFCONST] line 7: positive integral constant expression expected as bit-field size
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$2"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$134"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$2"
pydtrace: failed to compile script /dev/stdin: [D_MACRO_UNDEF] line 7: macro variable $$nosuch is not defined
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$0"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$$2"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$0"
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 7: operator = requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 7: operator ++ requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_PRED_SCALAR] line 7: predicate result must be of scalar type
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 7: operator = requires modifiable lvalue as an operand
