-- @@stderr --
pydtrace: failed to compile script err.D_DEREF_VOID.void.d: [D_DEREF_VOID] line 5: cannot dereference pointer to void
