-- @@stderr --
pydtrace: failed to compile script err.too-many-keys.d: Insufficient registers to generate code
