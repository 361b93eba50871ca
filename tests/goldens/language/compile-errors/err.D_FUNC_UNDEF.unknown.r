-- @@stderr --
pydtrace: failed to compile script err.D_FUNC_UNDEF.unknown.d: [D_FUNC_UNDEF] line 4: undefined function name: nosuch
