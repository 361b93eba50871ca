-- @@stderr --
pydtrace: failed to compile script err.D_ARR_BADREF.two-keys.d: [D_ARR_BADREF] line 5: cannot access scalar a as an associative array
