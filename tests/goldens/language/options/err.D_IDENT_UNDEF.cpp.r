-- @@stderr --
pydtrace: failed to compile script err.D_IDENT_UNDEF.cpp.d: [D_IDENT_UNDEF] line 6: failed to resolve LIMIT: Unknown variable name
