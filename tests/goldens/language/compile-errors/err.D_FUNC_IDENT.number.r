-- @@stderr --
pydtrace: failed to compile script err.D_FUNC_IDENT.number.d: [D_FUNC_IDENT] line 4: function designator is not of function type
