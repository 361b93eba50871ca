-- @@stderr --
pydtrace: failed to compile script err.too-many-keys.d: Insufficient tuple registers to generate code
