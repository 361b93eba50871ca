-- @@stderr --
pydtrace: failed to compile script err.D_IDENT_BADREF.array.d: [D_IDENT_BADREF] line 4: associative array 'a' may not be referenced as scalar
