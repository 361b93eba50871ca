-- @@stderr --
pydtrace: failed to compile script err.D_OP_INCOMPLETE.forward.d: [D_OP_INCOMPLETE] line 5: operator -> cannot be applied to a forward declaration: no struct s definition is available
