-- @@stderr --
pydtrace: failed to compile script err.D_UNKNOWN.ustack.d: [D_UNKNOWN] line 4: ustack( ) is not available here
