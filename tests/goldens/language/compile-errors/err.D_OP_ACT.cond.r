-- @@stderr --
pydtrace: failed to compile script err.D_OP_ACT.cond.d: [D_OP_ACT] line 4: action cannot be used in a conditional context
