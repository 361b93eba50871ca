-- @@stderr --
pydtrace: failed to compile script err.D_LLQUANT_MATCHHMAG.high.d: [D_LLQUANT_MATCHHMAG] line 4: llquantize() hmag (argument #3) doesn't match previous declaration: expected 3, found 4
