-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_DECL_VOIDOBJ] line 1: cannot have void object: n
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: n
	 current: scalar string
	previous: scalar int
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: global variable identifier redeclared: text
pydtrace: failed to compile script /dev/stdin: [D_UNKNOWN] line 1: failed to resolve type signed unsigned char: Unknown type name
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int *
	previous: scalar int
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int *
	previous: scalar int
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int
	previous: scalar int *
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 1: operands have incompatible types: "char *" = "int"
pydtrace: failed to compile script /dev/stdin: [D_OP_SOU] line 1: operator . cannot be applied to type "char *"; must be applied to a struct or union
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: associative array, key #1 of type string
	previous: associative array, key #1 of type int
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int
	previous: scalar int *
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int
	previous: scalar int *
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int
	previous: scalar struct s *
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int
	previous: scalar struct s *
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int
	previous: scalar uint32_t *
pydtrace: failed to compile script /dev/stdin: [D_DECL_IDRED] line 1: identifier redeclared: a
	 current: scalar int
	previous: scalar char **[4]
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "int32_t); }"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "mine); }"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "E1"
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 1: syntax error near "f"
