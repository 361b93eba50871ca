-- @@stderr --
pydtrace: failed to compile script err.D_OFFSETOF_BITFIELD.field.d: [D_OFFSETOF_BITFIELD] line 5: cannot take offset of a bit-field: a
