-- @@stderr --
pydtrace: failed to compile script err.D_OP_VFPTR.step.d: [D_OP_VFPTR] line 5: operator ++ requires an operand of known size
