-- @@stderr --
pydtrace: failed to compile script err.D_ADDROF_BITFIELD.field.d: [D_ADDROF_BITFIELD] line 5: cannot take address of bit-field
