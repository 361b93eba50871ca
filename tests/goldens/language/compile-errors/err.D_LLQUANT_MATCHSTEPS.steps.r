-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_MATCHSTEPS.steps.d: [D_LLQUANT_MATCHSTEPS] line 4: llquantize() steps (argument #4) doesn't match previous declaration: expected 10, found 20
