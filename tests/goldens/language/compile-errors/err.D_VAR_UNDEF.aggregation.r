-- @@stderr --
pydtrace: failed to compile script err.D_VAR_UNDEF.aggregation.d: [D_VAR_UNDEF] line 5: @n has not yet been declared or assigned
