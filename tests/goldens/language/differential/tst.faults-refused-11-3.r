-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 14: index outside array bounds: 8, max is 8
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 14: index outside array bounds: 8, max is 8
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 14: index outside array bounds: 100, max is 16
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 16: end-of-file encountered before matching */
pydtrace: failed to compile script /dev/stdin: [D_ARR_BOUNDS] line 14: index outside array bounds: 8, max is 8
