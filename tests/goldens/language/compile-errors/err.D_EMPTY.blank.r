-- @@stderr --
pydtrace: failed to compile script err.D_EMPTY.blank.d: [D_EMPTY] line 3: empty D program translation unit
