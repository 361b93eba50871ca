-- @@stderr --
pydtrace: failed to compile script err.D_INT_OFLOW.decimal.d: [D_INT_OFLOW] line 4: integer constant 0x8000000000000000 cannot be represented in any built-in integral type
