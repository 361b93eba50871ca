-- @@stderr --
pydtrace: failed to compile script err.D_ALLOCA_SIZE.big.d: [D_ALLOCA_SIZE] line 4: alloca(100000) size larger than scratchsize 256
