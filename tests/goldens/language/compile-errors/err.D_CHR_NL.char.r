-- @@stderr --
pydtrace: failed to compile script err.D_CHR_NL.char.d: [D_CHR_NL] line 5: newline encountered in character constant
