-- @@stderr --
pydtrace: failed to compile script err.D_MACRO_UNDEF.argument.d: [D_MACRO_UNDEF] line 4: macro argument $1 is not defined
