-- @@stderr --
pydtrace: failed to compile script err.D_DECL_VOIDOBJ.variable.d: [D_DECL_VOIDOBJ] line 2: cannot have void object: x
