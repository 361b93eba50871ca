-- @@stderr --
pydtrace: failed to compile script err.D_IDENT_BADREF.function.d: [D_IDENT_BADREF] line 4: function 'strlen' may not be referenced as scalar
