-- @@stderr --
pydtrace: failed to compile script err.D_OP_SOU.string.d: [D_OP_SOU] line 6: operator . cannot be applied to type "char [256]"; must be applied to a struct or union
