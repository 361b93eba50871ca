-- @@stderr --
pydtrace: failed to compile script err.D_DECL_SIGNINT.cast.d: [D_DECL_SIGNINT] line 4: invalid type declaration: signed and unsigned may only be used with integer type
