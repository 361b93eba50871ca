-- @@stderr --
pydtrace: failed to compile script err.D_ALLOCA_INCOMPAT.cond.d: [D_ALLOCA_INCOMPAT] line 5: ternary conditional with alloca and non-alloca branches cannot be assigned to a variable
