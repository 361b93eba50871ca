-- @@stderr --
pydtrace: failed to compile script err.D_ARR_BOUNDS.constant.d: [D_ARR_BOUNDS] line 5: index outside array bounds: 3, max is 3
