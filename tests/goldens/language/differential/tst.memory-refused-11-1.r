-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 28: operands have incompatible types: "uint16_t *" + "uint16_t *"
pydtrace: failed to compile script /dev/stdin: [D_ARR_BADREF] line 28: cannot access scalar a1 as an associative array
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 9, max is 8
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 8, max is 8
pydtrace: failed to compile script /dev/stdin: [D_OP_ARITH] line 28: operator * requires operands of arithmetic type
pydtrace: failed to compile script /dev/stdin: [D_OP_INCOMPAT] line 28: operands have incompatible types: "uint16_t *" + "uint16_t *"
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 28: index outside array bounds: 100, max is 8
