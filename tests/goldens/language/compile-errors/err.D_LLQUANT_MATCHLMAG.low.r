-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_MATCHLMAG.low.d: [D_LLQUANT_MATCHLMAG] line 4: llquantize() lmag (argument #2) doesn't match previous declaration: expected 0, found 1
