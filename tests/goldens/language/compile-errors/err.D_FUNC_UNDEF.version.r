-- @@stderr --
pydtrace: failed to compile script err.D_FUNC_UNDEF.version.d: [D_FUNC_UNDEF] line 6: undefined function name: strstr
