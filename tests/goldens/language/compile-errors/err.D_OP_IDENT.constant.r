-- @@stderr --
pydtrace: failed to compile script err.D_OP_IDENT.constant.d: [D_OP_IDENT] line 5: operator . must be followed by an identifier
