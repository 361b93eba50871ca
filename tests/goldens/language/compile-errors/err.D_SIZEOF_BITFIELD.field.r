-- @@stderr --
pydtrace: failed to compile script err.D_SIZEOF_BITFIELD.field.d: [D_SIZEOF_BITFIELD] line 5: cannot apply sizeof to a bit-field
