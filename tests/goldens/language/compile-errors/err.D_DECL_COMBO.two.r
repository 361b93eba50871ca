-- @@stderr --
pydtrace: failed to compile script err.D_DECL_COMBO.two.d: [D_DECL_COMBO] line 2: invalid type combination
