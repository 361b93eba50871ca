-- @@stderr --
pydtrace: failed to compile script err.D_DECL_CHARATTR.long.d: [D_DECL_CHARATTR] line 2: invalid type declaration: short and long may not be used with char type
