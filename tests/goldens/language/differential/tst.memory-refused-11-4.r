-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 28: operands have incompatible types: "int *" + "int *"
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 28: operands have incompatible types: "unsigned long *" + "unsigned long *"
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 9, max is 8
pydtrace: failed to compile script /dev/stdin: [D_DEREF_NONPTR] line 28: cannot dereference non-pointer type
pydtrace: failed to compile script /dev/stdin: [D_OP_INT] line 28: operator ~ requires an operand of integral type
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 9, max is 8
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 100, max is 8
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 9, max is 8
