-- @@stderr --
pydtrace: failed to compile script err.D_CHR_NULL.empty.d: [D_CHR_NULL] line 4: empty character constant
