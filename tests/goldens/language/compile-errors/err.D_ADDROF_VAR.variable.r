-- @@stderr --
pydtrace: failed to compile script err.D_ADDROF_VAR.variable.d: [D_ADDROF_VAR] line 4: cannot take address of dynamic variable
