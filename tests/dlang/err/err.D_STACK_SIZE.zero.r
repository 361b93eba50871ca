-- @@stderr --
pydtrace: failed to compile script err.D_STACK_SIZE.zero.d: [D_STACK_SIZE] line 4: stack( ) size must be a non-zero positive integral constant expression
