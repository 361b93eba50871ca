-- @@stderr --
pydtrace: failed to compile script err.D_DECL_COMBO.structs.d: [D_DECL_COMBO] line 6: invalid type combination
