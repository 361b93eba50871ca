-- @@stderr --
pydtrace: failed to compile script err.D_IDENT_UNDEF.body-first.d: [D_IDENT_UNDEF] line 3: failed to resolve x: Unknown variable name
