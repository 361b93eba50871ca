-- @@stderr --
pydtrace: failed to compile script err.D_IDENT_UNDEF.aggregation.d: [D_IDENT_UNDEF] line 4: failed to resolve @nosuch: Unknown variable name
