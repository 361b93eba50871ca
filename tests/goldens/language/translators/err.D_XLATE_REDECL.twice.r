-- @@stderr --
pydtrace: failed to compile script err.D_XLATE_REDECL.twice.d: [D_XLATE_REDECL] line 5: translator from int to struct out has already been declared
