-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_PRAGMA_OPTSET] line 15: failed to set option 'nosuch': Invalid option name
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 15: global variable identifier redeclared: i
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: syntax error near "}"
pydtrace: failed to compile script /dev/stdin: [D_DECL_ARRSUB] line 15: positive integral constant expression or tuple signature expected as array declaration subscript
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: syntax error near "}"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: syntax error near "{"
pydtrace: failed to compile script /dev/stdin: [D_DECL_INCOMPLETE] line 15: incomplete struct/union/enum struct n17: a
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: syntax error near "="
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 15: identifier redeclared: n24
	 current: scalar string
	previous: scalar union un
pydtrace: failed to compile script /dev/stdin: [D_DECL_BADCLASS] line 15: specified storage class not appropriate in D
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: syntax error near "{"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: syntax error near "32"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: expected predicate and/or actions following probe description
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 15: identifier redeclared: E1
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 15: inline n42 definition uses incompatible types: "short" = "string"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: expected predicate and/or actions following probe description
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_FMT] line 15: freopen( ) argument #1 is incompatible with prototype:
	prototype: string constant
	 argument: long
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 15: printf( ) prototype mismatch: 0 args passed, at least 1 expected
pydtrace: failed to compile script /dev/stdin: [D_OP_INT] line 15: operator |= requires operands of integral type
pydtrace: failed to compile script /dev/stdin: [D_PRED_SCALAR] line 15: predicate result must be of scalar type
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 15: @n10[ ] prototype mismatch: 2 keys passed, 1 expected
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 15: operands have incompatible types: "struct st" = "string"
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 15: printf( ) argument #1 is incompatible with prototype:
	prototype: string
	 argument: int
pydtrace: failed to compile script /dev/stdin: [D_ADDROF_VAR] line 15: cannot take address of dynamic variable
pydtrace: failed to compile script /dev/stdin: [D_VAR_UNDEF] line 15: this->nosuch has not yet been declared or assigned
pydtrace: failed to compile script /dev/stdin: [D_OP_INT] line 15: operator << requires operands of integral type
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 15: tracemem( ) prototype mismatch: 1 arg passed, at least 2 expected
pydtrace: failed to compile script /dev/stdin: [D_CAST_INVAL] line 15: invalid cast expression: "aggregation" to "signed char"
pydtrace: failed to compile script /dev/stdin: [D_IDENT_BADREF] line 15: function 'strlen' may not be referenced as scalar
pydtrace: failed to compile script /dev/stdin: [D_LQUANT_MISMATCH] line 15: lquantize( ) base (argument #1) must be less than limit (argument #2)
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 15: exit( ) argument #1 is incompatible with prototype:
	prototype: int
	 argument: string
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 15: copyin( ) prototype mismatch: 0 args passed, 2 expected
pydtrace: failed to compile script /dev/stdin: [D_DREC_COMM] line 15: data-recording actions may not follow commit( )
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 15: z[ ] prototype mismatch: 1 key passed, 2 expected
pydtrace: failed to compile script /dev/stdin: [D_OP_LVAL] line 15: operator -- requires modifiable lvalue as an operand
pydtrace: failed to compile script /dev/stdin: [D_OP_SCALAR] line 15: operator ?: expression must be of scalar type
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 15: trace( ) prototype mismatch: 2 args passed, 1 expected
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 15: substr( ) argument #1 is incompatible with prototype:
	prototype: char *
	 argument: aggregation
pydtrace: failed to compile script /dev/stdin: [D_XLATE_NONE] line 15: cannot translate from "aggregating function" to "union un"
pydtrace: failed to compile script /dev/stdin: [D_OP_INT] line 15: operator ^ requires operands of integral type
pydtrace: failed to compile script /dev/stdin: [D_TYPE_MEMBER] line 15: none is not a member of struct st
pydtrace: failed to compile script /dev/stdin: [D_PROTO_ARG] line 15: n49[ ] key #1 is incompatible with prototype:
	prototype: int
	      key: string
pydtrace: failed to compile script /dev/stdin: [D_STR_NL] line 16: newline encountered in string literal
pydtrace: failed to compile script /dev/stdin: [D_PRED_SCALAR] line 15: predicate result must be of scalar type
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 15: syntax error near ";"
pydtrace: failed to compile script /dev/stdin: [D_DECL_SIGNINT] line 15: invalid type declaration: signed and unsigned may only be used with integer type
pydtrace: failed to compile script /dev/stdin: [D_OP_INT] line 15: operator ^= requires operands of integral type
pydtrace: failed to compile script /dev/stdin: [D_PROTO_LEN] line 15: rindex( ) prototype mismatch: 1 arg passed, at least 2 expected
pydtrace: failed to compile script /dev/stdin: [D_IDENT_UNDEF] line 15: failed to resolve @n56: Unknown variable name
pydtrace: failed to compile script /dev/stdin: [D_TYPE_MEMBER] line 15: none is not a member of struct st
pydtrace: failed to compile script /dev/stdin: [D_PRAGMA_INVAL] line 15: invalid D pragma: translator
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 15: identifier redeclared: n59
	 current: scalar long long
	previous: scalar signed char
pydtrace: failed to compile script /dev/stdin: [D_IDENT_BADREF] line 15: function 'htonl' may not be referenced as scalar
