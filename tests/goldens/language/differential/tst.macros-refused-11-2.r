-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$"
pydtrace: failed to compile script /dev/stdin: [D_DECL_ENCONST] line 7: enumerator 'F17' must be assigned to an integral constant expression
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$0"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$0"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$0"
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: inline k37 definition uses incompatible types: "int" = "string"
pydtrace: failed to compile script /dev/stdin: [D_DECL_BFCONST] line 7: positive integral constant expression expected as bit-field size
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$0"
pydtrace: failed to compile script /dev/stdin: [D_DECL_BFCONST] line 7: positive integral constant expression expected as bit-field size
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$0"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$$0"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 7: syntax error near "$159"
pydtrace: failed to compile script /dev/stdin: [D_FUNC_IDENT] line 7: function designator is not of function type
pydtrace: failed to compile script /dev/stdin: [D_FUNC_IDENT] line 7: function designator is not of function type
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: operands have incompatible types: "int" == "string"
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: operands have incompatible types: "string" = "int"
pydtrace: failed to compile script /dev/stdin: [D_OP_SCALAR] line 7: operator ! requires an operand of scalar type
pydtrace: failed to compile script /dev/stdin: [D_AGG_SCALAR] line 7: sum( ) argument #1 must be of scalar type
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 7: m[ ] key #1 is incompatible with prototype:
	prototype: int
	      key: string
pydtrace: failed to compile script /dev/stdin: [D_PRED_SCALAR] line 7: predicate result must be of scalar type
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: operands have incompatible types: "int" == "string"
pydtrace: failed to compile script /dev/stdin: [D_OP_SCALAR] line 7: operator ! requires an operand of scalar type
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_FMT_EMPTY] line 7: printf( ) format string is empty
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 7: lltostr( ) argument #1 is incompatible with prototype:
	prototype: int64_t
	 argument: string
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 7: operands have incompatible types: "int" == "string"
