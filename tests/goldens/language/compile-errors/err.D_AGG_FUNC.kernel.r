-- @@stderr --
pydtrace: failed to compile script err.D_AGG_FUNC.kernel.d: [D_AGG_FUNC] line 4: @_ must be assigned the result of an aggregating function
